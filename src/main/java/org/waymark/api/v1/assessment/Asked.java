package org.waymark.api.v1.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.api.v1.access.Caller;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.brought.BroughtAssessment;
import org.waymark.assessment.brought.BroughtAssessments;
import org.waymark.assessment.brought.BroughtCase;
import org.waymark.assessment.brought.OpenBroughtAssessment;
import org.waymark.identity.Actor;

/** The assessment that an address names, of whoever calls. */
@ApplicationScoped
class Asked {

  private final Caller caller;
  private final BroughtAssessments assessments;
  private final OpenBroughtAssessment openAssessment;

  Asked(Caller caller, BroughtAssessments assessments, OpenBroughtAssessment openAssessment) {
    this.caller = caller;
    this.assessments = assessments;
    this.openAssessment = openAssessment;
  }

  Actor.Partner partner() {
    return caller.partner();
  }

  /** Throws a problem when it is none of the partner's, or there is none. */
  BroughtCase of(String id) {
    return openAssessment.open(named(id), caller.partner()).orElseThrow(Outcomes::unknown);
  }

  /** The same without its answers, which whoever locks it reads once it is locked. */
  BroughtAssessment unopened(String id) {
    return assessments.visible(named(id), caller.partner()).orElseThrow(Outcomes::unknown);
  }

  private static AssessmentId named(String text) {
    return AssessmentId.read(text).orElseThrow(Outcomes::unknown);
  }
}
