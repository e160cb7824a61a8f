package org.waymark.benchmark;

import org.waymark.benchmark.estimate.SharePrior;
import org.waymark.benchmark.estimate.YesCount;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Cell.Quartiles;
import org.waymark.benchmark.release.Status;
import org.waymark.scoring.Score;

/**
 * Where a score stands among the scores of other firms: "higher than about {@code percentBelow}% of
 * the {@code firms} ...".
 *
 * @param firms rounded down to a multiple of 5; at least 10, and not to be told while {@code
 *     status} is early
 * @param percentBelow share of firms with a lower score, 0 to 100; firms with the same count half
 * @param low lower end of the interval that holds the true share nine times in ten, in percent
 * @param high upper end of it
 */
public record Placement(
    int firms, Status status, Quartiles quartiles, int percentBelow, int low, int high) {

  private static final int MIDDLE = 50;

  static Placement of(Cell cell, Score score) {
    var below = cell.distribution().below(score.points());
    var firms = cell.distribution().weight().doubleValue();
    // One firm is added that says nothing either way: no share is 0 or 1 for certain.
    var interval = SharePrior.known(0.5, 1).estimate(new YesCount(below * firms, firms)).interval();
    var percent = percent(below);
    return new Placement(
        cell.firms(),
        cell.status(),
        cell.quartiles(),
        percent,
        Math.min(percent, percent(interval.low())),
        Math.max(percent, percent(interval.high())));
  }

  private static int percent(double share) {
    return Math.toIntExact(Math.round(share * 100));
  }

  /** Whether the firm is clearly above or below the one in the middle. */
  public boolean isClear() {
    return low > MIDDLE || high < MIDDLE;
  }
}
