package org.waymark.benchmark.official;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.waymark.benchmark.official.OfficialFigure.Provenance;
import org.waymark.reference.ReferenceTable;

/**
 * The published percentages by series and group.
 *
 * @param bySeries within a series, by the code of the {@link Breakdown}
 */
record OfficialFigures(Map<Series, Map<String, Figure>> bySeries) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Tells figures apart. All four together: the same word is measured at 16% and at 41% by surveys
   * that differ in whom they ask and when.
   */
  record Series(String indicator, String population, String year, String sourceTitle) {

    static Series from(ReferenceTable.Row row) {
      return new Series(
          row.text("indicator"),
          row.text("population"),
          row.text("year"),
          row.text("source_title"));
    }
  }

  /**
   * @param percent 0 to 100
   */
  record Figure(BigDecimal percent, Provenance provenance) {}

  static OfficialFigures read(ReferenceTable table) {
    var bySeries = new HashMap<Series, Map<String, Figure>>();
    var codes = Breakdown.codes();
    for (var row : table.rows()) {
      var group = row.textIfAny("applies_to").orElse("");
      if (group.isEmpty() || !row.text("unit").equals("%")) {
        continue;
      }
      if (!codes.contains(group)) {
        throw row.refused("no group has the code " + group);
      }
      var figures = bySeries.computeIfAbsent(Series.from(row), series -> new HashMap<>());
      if (figures.put(group, figureOf(row)) != null) {
        throw row.refused("the figure for " + group + " is listed twice");
      }
    }
    return new OfficialFigures(bySeries);
  }

  private static Figure figureOf(ReferenceTable.Row row) {
    var provenance =
        new Provenance(
            row.text("source_title"),
            row.text("publisher"),
            row.text("licence"),
            row.text("url"),
            row.textIfAny("via").orElse(null));
    return new Figure(percentOf(row), provenance);
  }

  private static BigDecimal percentOf(ReferenceTable.Row row) {
    var text = row.text("value");
    try {
      var percent = new BigDecimal(text);
      if (percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0) {
        return percent;
      }
    } catch (NumberFormatException e) {
      throw row.refused("value is no number: " + text);
    }
    throw row.refused("value is no percentage from 0 to 100: " + text);
  }

  /** The figures of a series by the code of their group; empty if there is none. */
  Map<String, Figure> of(Series series) {
    return Map.copyOf(bySeries.getOrDefault(series, Map.of()));
  }
}
