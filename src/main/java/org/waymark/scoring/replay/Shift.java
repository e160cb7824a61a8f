package org.waymark.scoring.replay;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.waymark.questionnaire.Form;
import org.waymark.scoring.Score;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Standing;

/**
 * How one firm's result moves from one edition to another.
 *
 * @param name of the golden case or file
 * @param form that was answered: both results are of the same
 * @param after null where the newer edition has no such form: there is nothing to compare then
 * @param leftOut why answers were left out under the new edition, each with its question
 */
public record Shift(
    String name, Form form, Result before, @Nullable Result after, List<String> leftOut) {

  public Shift {
    leftOut = List.copyOf(leftOut);
  }

  /**
   * What a firm is told.
   *
   * @param level number of the level after gates; null when not rated
   */
  public record Result(BigFraction score, @Nullable Integer level) {

    static Result of(Scorecard card) {
      return new Result(
          card.whole().value(),
          card.standing() instanceof Standing.Rated rated ? rated.held().number() : null);
    }

    /** The score in whole points, 0 to 100. */
    public int points() {
      return Score.points(score);
    }
  }

  /** What the firm gains or loses, exactly, -1 to 1; 0 when there is nothing to compare. */
  public BigFraction score() {
    return after == null ? BigFraction.ZERO : after.score().subtract(before.score());
  }

  /** Levels gained or lost; 0 when either edition gives none. */
  public int levels() {
    return after == null || before.level() == null || after.level() == null
        ? 0
        : after.level() - before.level();
  }

  /** Whether the old score can stand beside the new one. */
  public boolean comparable() {
    return after != null && leftOut.isEmpty() && before.score().equals(after.score());
  }
}
