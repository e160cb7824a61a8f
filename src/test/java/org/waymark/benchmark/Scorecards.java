package org.waymark.benchmark;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.EditionId;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.SectionScore;
import org.waymark.scoring.Standing;

/** Scorecards for tests, of the questionnaire {@code cyber-security}. */
final class Scorecards {

  private Scorecards() {}

  /**
   * @param points of the whole, 0 to 100
   */
  static Scorecard scoring(int points, SectionScore... sections) {
    return new Scorecard(
        new EditionId("cyber-security", "2026-1"),
        "1",
        score(points),
        new Standing.NotRated(Standing.Reason.TOO_FEW_ANSWERED),
        List.of(sections),
        List.of(),
        List.of());
  }

  static SectionScore section(String id, int points) {
    return new SectionScore(id, score(points), BigFraction.of(1, 2), true);
  }

  static SectionScore notApplicable(String id) {
    return new SectionScore(id, null, BigFraction.ZERO, false);
  }

  static SectionScore notRated(String id, int points) {
    return new SectionScore(id, score(points), BigFraction.of(1, 2), false);
  }

  private static Score score(int points) {
    var value = BigFraction.of(points, 100);
    return new Score(value, value, value);
  }
}
