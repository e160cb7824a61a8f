package org.waymark.adviser.caseload;

import java.time.Instant;
import org.waymark.assessment.AssessmentId;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Form;

/**
 * How one assessment that was handed in came out.
 *
 * @param series scores compare within it
 * @param own of everything the firm was asked, as its report says it
 * @param core of what every firm is asked: what two depths compare on
 */
public record ClientStanding(
    AssessmentId assessment,
    EditionId edition,
    int series,
    Form form,
    Instant submittedAt,
    Outcome own,
    Outcome core) {

  /** Whether the two can stand side by side: the same questions for the same kind of firm. */
  public boolean comparesWith(ClientStanding other) {
    return edition.questionnaire().equals(other.edition.questionnaire())
        && series == other.series
        && java.util.Objects.equals(form.variant(), other.form.variant());
  }
}
