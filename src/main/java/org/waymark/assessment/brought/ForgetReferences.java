package org.waymark.assessment.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.waymark.organisation.hosted.FirmParted;

/**
 * What a partner called the assessments of a firm means nothing once the firm has parted from it,
 * and the partner may call others so.
 */
@ApplicationScoped
class ForgetReferences {

  private final BroughtAssessments assessments;

  ForgetReferences(BroughtAssessments assessments) {
    this.assessments = assessments;
  }

  void parted(@Observes FirmParted told) {
    assessments.forgetReferences(told.owner());
  }
}
