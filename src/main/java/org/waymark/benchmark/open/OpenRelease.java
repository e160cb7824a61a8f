package org.waymark.benchmark.open;

import java.util.List;
import java.util.Map;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Release;

/**
 * A release with all its figures.
 *
 * @param current whether reports compare with it now
 * @param rows in a fixed order; of every other group on the ladder there are too few firms
 */
public record OpenRelease(Release release, boolean current, List<OpenRow> rows) {

  public OpenRelease {
    rows = List.copyOf(rows);
  }

  /** The scores it is about, in a fixed order. */
  public List<Measure> measures() {
    return rows.stream().map(OpenRow::measure).distinct().sorted().toList();
  }

  /** Its figures about one score. */
  public List<OpenRow> rows(Measure measure, Basis basis) {
    return rows.stream()
        .filter(row -> row.measure().equals(measure) && row.basis() == basis)
        .toList();
  }

  /**
   * Understands which figures somebody asks for.
   *
   * @param parameters as they stand in an address
   */
  public Asked ask(Map<String, List<String>> parameters) {
    return new Reading(this).read(parameters);
  }

  /** The figures asked for. */
  OpenRelease only(Wanted wanted) {
    return new OpenRelease(release, current, rows.stream().filter(wanted::includes).toList());
  }
}
