package org.waymark.benchmark;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.fixture.Questions;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.rule.Level;
import org.waymark.scoring.Confidence;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.SectionScore;
import org.waymark.scoring.Standing;

/** Scorecards for tests, of the questionnaire {@code cyber-security} unless another is named. */
final class Scorecards {

  private static final Level LEVEL =
      new Level(
          1, BigDecimal.ZERO, null, false, Questions.text("Level"), Questions.text("About it"));

  private Scorecards() {}

  /**
   * @param points of the whole, 0 to 100
   */
  static Scorecard scoring(int points, SectionScore... sections) {
    return scoring(new EditionId("cyber-security", "2026-1"), points, sections);
  }

  static Scorecard scoring(EditionId edition, int points, SectionScore... sections) {
    return new Scorecard(
        edition,
        Form.FULL,
        "1",
        score(points),
        new Standing.NotRated(Standing.Reason.TOO_FEW_ANSWERED),
        new Confidence(BigFraction.of(1, 2)),
        List.of(sections),
        List.of(),
        List.of());
  }

  static SectionScore section(String id, int points) {
    return new SectionScore(id, score(points), BigFraction.of(1, 2), LEVEL);
  }

  static SectionScore notApplicable(String id) {
    return new SectionScore(id, null, BigFraction.ZERO, null);
  }

  static SectionScore notRated(String id, int points) {
    return new SectionScore(id, score(points), BigFraction.of(1, 2), null);
  }

  private static Score score(int points) {
    var value = BigFraction.of(points, 100);
    return new Score(value, value, value);
  }
}
