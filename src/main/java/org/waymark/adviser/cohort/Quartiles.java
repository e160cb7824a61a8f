package org.waymark.adviser.cohort;

import java.util.Collection;

/**
 * The middle of a distribution, in whole points, 0 to 100.
 *
 * @param lower a quarter of firms score less
 * @param median half of the firms score less
 * @param upper a quarter of firms score more
 */
public record Quartiles(int lower, int median, int upper) {

  /**
   * Those of some scores, between two scores in proportion, as the comparisons with other firms are
   * made; rounded half up.
   *
   * @param points at least one
   */
  static Quartiles of(Collection<Integer> points) {
    var sorted = points.stream().mapToInt(Integer::intValue).sorted().toArray();
    return new Quartiles(at(sorted, 1), at(sorted, 2), at(sorted, 3));
  }

  private static int at(int[] sorted, int quarter) {
    var quarters = quarter * (sorted.length - 1);
    var below = sorted[quarters / 4];
    var above = sorted[Math.min(quarters / 4 + 1, sorted.length - 1)];
    return (4 * below + quarters % 4 * (above - below) + 2) / 4;
  }

  /** How far the middle half of the firms lies apart. */
  public int width() {
    return upper - lower;
  }
}
