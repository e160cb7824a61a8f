package org.waymark.benchmark;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.scoring.Score;

/**
 * How many firms score each number of whole points. Exact counts: stays inside this package.
 *
 * @param firmsAt 101 counts, for 0 to 100 points; at least one firm
 */
record Histogram(List<Integer> firmsAt) {

  static final int BINS = 101;

  Histogram {
    firmsAt = List.copyOf(firmsAt);
    if (firmsAt.size() != BINS || firmsAt.stream().allMatch(firms -> firms == 0)) {
      throw new IllegalArgumentException("not 101 counts with a firm among them: " + firmsAt);
    }
  }

  /**
   * The share of firms below a score, in whole percent, rounded half up. A firm at exactly the
   * score counts half, so that a firm in the middle of equals is told 50 and not 0 or 100.
   *
   * @param points 0 to 100
   */
  int percentBelow(int points) {
    int below = firms(firmsAt.subList(0, points));
    return Score.points(BigFraction.of(2 * below + firmsAt.get(points), 2 * firms(firmsAt)));
  }

  private static int firms(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
