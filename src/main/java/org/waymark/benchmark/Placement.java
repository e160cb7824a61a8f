package org.waymark.benchmark;

import java.math.BigDecimal;

/**
 * Where a score stands among the scores of other firms: "higher than about {@code percentBelow}% of
 * the {@code firms} ...".
 *
 * @param firms rounded down to a multiple of 5; at least 10
 * @param percentBelow share of firms with a lower score, 0 to 100; firms with the same count half
 */
public record Placement(int firms, Quartiles quartiles, int percentBelow) {

  /**
   * The middle of a distribution of scores, in points, 0 to 100, with one decimal.
   *
   * @param lower a quarter of firms score less
   * @param median half of the firms score less
   * @param upper a quarter of firms score more
   */
  public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {}
}
