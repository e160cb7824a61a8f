package org.waymark.assessment.trend;

import org.waymark.scoring.Score;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Standing;

/** What may be said of a score beside the one before it. */
public sealed interface Step {

  /** There is none before it. */
  record First() implements Step {}

  /** Higher, whatever is not known turns out to be. */
  record Rose(int points) implements Step {}

  /** Lower, whatever is not known turns out to be. */
  record Fell(int points) implements Step {}

  /** The same in whole points. */
  record Same() implements Step {}

  /** What is not known could make either of them the higher one. */
  record Unclear() implements Step {}

  /** The two are not to be compared. */
  record Apart(Reason reason) implements Step {}

  /** Why two scores are not to be compared. */
  enum Reason {
    /** The edition changed so much that it began a series of its own. */
    SERIES,
    /** The firm answered another of the forms that the edition has for different firms. */
    VARIANT,
    /** Too much of one of them was not known or did not apply. */
    NOT_RATED
  }

  /** Between two assessments, the earlier one first. */
  static Step between(Point earlier, Point later) {
    if (earlier.series() != later.series()) {
      return new Apart(Reason.SERIES);
    }
    if (!earlier.variant().equals(later.variant())) {
      return new Apart(Reason.VARIANT);
    }
    return rated(earlier.own()) && rated(later.own())
        ? between(earlier.score(), later.score())
        : new Apart(Reason.NOT_RATED);
  }

  private static boolean rated(Scorecard card) {
    return switch (card.standing()) {
      case Standing.Rated _ -> true;
      case Standing.NotRated _ -> false;
    };
  }

  /** Of the points shown, so that a reader who subtracts them finds the same. */
  private static Step between(Score earlier, Score later) {
    var apart =
        later.lowest().compareTo(earlier.highest()) > 0
            || later.highest().compareTo(earlier.lowest()) < 0;
    var points = later.points() - earlier.points();
    if (points == 0) {
      return earlier.open() || later.open() ? new Unclear() : new Same();
    }
    if (!apart) {
      return new Unclear();
    }
    return points > 0 ? new Rose(points) : new Fell(-points);
  }
}
