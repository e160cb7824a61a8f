package org.waymark.assessment.brought;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Assessment;
import org.waymark.assessment.AssessmentId;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.ExternalReference;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Form;

/**
 * An assessment of a firm that a partner brought, without its answers.
 *
 * @param form what of the edition is answered
 * @param reference what the partner calls it, if it calls it anything
 * @param submittedAt null while it is a draft
 */
public record BroughtAssessment(
    AssessmentId id,
    OrganisationId firm,
    EditionId edition,
    Form form,
    @Nullable ExternalReference reference,
    Instant startedAt,
    @Nullable Instant submittedAt) {

  static BroughtAssessment of(Assessment assessment, @Nullable ExternalReference reference) {
    return new BroughtAssessment(
        assessment.id(),
        assessment.organisation(),
        assessment.edition(),
        assessment.form(),
        reference,
        assessment.startedAt(),
        assessment.submittedAt().orElse(null));
  }

  /** Whether its answers stay as they are. */
  public boolean isSubmitted() {
    return submittedAt != null;
  }
}
