package org.waymark.assessment.trend;

import java.time.Instant;
import java.util.Optional;
import org.waymark.assessment.AssessmentId;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorecard;

/**
 * One assessment that was handed in.
 *
 * @param edition in the form that was answered
 * @param own the score of everything the firm was asked
 * @param core the score of what every firm is asked
 */
public record Point(
    AssessmentId assessment,
    Instant handedIn,
    Questionnaire edition,
    Scorecard own,
    Scorecard core) {

  /** The score that compares: of the core, at whatever depth the firm answered. */
  public Score score() {
    return core.whole();
  }

  /** Scores compare within a series only. */
  public int series() {
    return edition.about().series();
  }

  Optional<String> variant() {
    return Optional.ofNullable(edition.form().variant());
  }
}
