package org.waymark.benchmark.open;

import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Status;

/**
 * One figure of a release: what it tells, or why it tells nothing.
 *
 * @param cell null where nothing is told
 * @param withheld null where something is told
 */
public record OpenRow(
    CellKey group, Measure measure, Basis basis, @Nullable Cell cell, @Nullable Withheld withheld) {

  public OpenRow {
    if ((cell == null) == (withheld == null)) {
      throw new IllegalArgumentException("a figure is told or withheld: " + group);
    }
  }

  static OpenRow told(Cell cell) {
    return new OpenRow(cell.group(), cell.measure(), cell.basis(), cell, null);
  }

  static OpenRow withheld(CellKey group, Measure measure, Basis basis, Withheld because) {
    return new OpenRow(group, measure, basis, null, because);
  }

  /**
   * How many firms, rounded down to a multiple of 5; null where that is not told, which includes
   * groups below 30.
   */
  public @Nullable Integer firms() {
    return cell == null || cell.status() == Status.EARLY ? null : cell.firms();
  }

  /** {@code early}, {@code shrunk}, {@code direct} or {@code withheld}. */
  public String status() {
    return cell == null ? "withheld" : cell.status().code();
  }
}
