package org.waymark.benchmark.release;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.ladder.CellKey;

/**
 * What a release tells about one score among one group of firms. Everything in it may be shown but
 * the distribution, which is to place a score in.
 *
 * @param firms rounded down to a multiple of 5; where the status is early always 10
 * @param countedIn an earlier release whose figure this is, because it has not been counted anew
 *     since; null where the firms were counted for this release
 */
public record Cell(
    CellKey group,
    Measure measure,
    Basis basis,
    int firms,
    @Nullable Long countedIn,
    Status status,
    Distribution distribution,
    Quartiles quartiles,
    Mean mean) {

  /** The same in a later release, which counted too few other firms to tell anew. */
  public Cell staysFrom(Release release) {
    return new Cell(
        group, measure, basis, firms, release.id(), status, distribution, quartiles, mean);
  }

  /**
   * The middle of a distribution of scores, in points, 0 to 100, with one decimal.
   *
   * @param lower a quarter of firms score less
   * @param median half of the firms score less
   * @param upper a quarter of firms score more
   */
  public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {}

  /**
   * The mean score, in points, 0 to 100, with one decimal.
   *
   * @param estimate drawn towards wider groups as far as few firms say little by themselves
   * @param low lower end of the interval that holds the true mean nine times in ten
   * @param high upper end of it; where the status is early the interval is that of ten firms
   * @param own of these firms alone; null below 100 firms, where it says too little
   */
  public record Mean(
      BigDecimal estimate, BigDecimal low, BigDecimal high, @Nullable BigDecimal own) {}
}
