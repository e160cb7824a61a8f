package org.waymark.benchmark.open;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Cell.Mean;
import org.waymark.benchmark.release.Cell.Quartiles;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Status;

/**
 * One figure of a release: what it tells, or why it tells nothing.
 *
 * @param told null where nothing is told
 * @param withheld null where something is told
 */
public record OpenRow(
    CellKey group, Measure measure, Basis basis, @Nullable Told told, @Nullable Withheld withheld) {

  /**
   * What is told.
   *
   * @param firms rounded down to a multiple of 5
   * @param countedIn an earlier release whose figure this still is
   * @param tenths share of firms in each band of ten points, in percent; null below 100 firms
   */
  public record Told(
      Status status,
      int firms,
      @Nullable Long countedIn,
      Mean mean,
      Quartiles quartiles,
      @Nullable List<Integer> tenths) {

    static Told of(Cell cell) {
      return new Told(
          cell.status(),
          cell.firms(),
          cell.countedIn(),
          cell.mean(),
          cell.quartiles(),
          cell.status() == Status.DIRECT ? cell.distribution().tenths() : null);
    }
  }

  public OpenRow {
    if ((told == null) == (withheld == null)) {
      throw new IllegalArgumentException("a figure is told or withheld: " + group);
    }
  }

  static OpenRow told(Cell cell) {
    return new OpenRow(cell.group(), cell.measure(), cell.basis(), Told.of(cell), null);
  }

  static OpenRow withheld(CellKey group, Measure measure, Basis basis, Withheld because) {
    return new OpenRow(group, measure, basis, null, because);
  }

  /**
   * How many firms, rounded down to a multiple of 5; null where that is not told, which includes
   * groups below 30.
   */
  public @Nullable Integer firms() {
    return told == null || told.status() == Status.EARLY ? null : told.firms();
  }

  /** {@code early}, {@code shrunk}, {@code direct} or {@code withheld}. */
  public String status() {
    return told == null ? "withheld" : told.status().code();
  }
}
