package org.waymark.benchmark.official;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.benchmark.official.OfficialFigure.Provenance;
import org.waymark.reference.ReferenceTable;

/**
 * The published percentages by series and group.
 *
 * @param bySeries within a series, by the code of the {@link Breakdown}
 */
record OfficialFigures(Map<Series, Map<String, Figure>> bySeries) {

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

    /** What differs first, in plain words; both must not be the same. */
    String difference(Series other) {
      if (!sourceTitle.equals(other.sourceTitle)) {
        return "sources: " + sourceTitle + ", and " + other.sourceTitle;
      }
      if (!population.equals(other.population)) {
        return "populations: " + population + ", and " + other.population;
      }
      if (!year.equals(other.year)) {
        return "periods: " + year + ", and " + other.year;
      }
      return "practices: " + indicator + ", and " + other.indicator;
    }
  }

  /**
   * @param percent 0 to 100
   */
  record Figure(BigDecimal percent, Precision precision, Provenance provenance) {}

  static OfficialFigures read(ReferenceTable table, RefusedFigures refused) {
    var bySeries = new HashMap<Series, Map<String, Figure>>();
    var publications = new Publications();
    for (var row : table.rows()) {
      var line = new FigureLine(row);
      var group = line.group();
      publications.add(line);
      refused
          .reason(row)
          .ifPresent(
              reason -> {
                throw row.refused(reason);
              });
      if (line.percentage()) {
        var figure = line.figure();
        if (!group.isEmpty()
            && bySeries
                    .computeIfAbsent(Series.from(row), series -> new HashMap<>())
                    .put(group, figure)
                != null) {
          throw row.refused("the figure for " + group + " is listed twice");
        }
      }
    }
    return new OfficialFigures(bySeries);
  }

  /** Whose figures these are, as far as read. */
  private record Publications(
      Set<String> citedOnce, Map<String, OfficialFigure.Publication> byTitleAndYear) {

    Publications() {
      this(new HashSet<>(), new HashMap<>());
    }

    void add(FigureLine line) {
      var row = line.row();
      var publication = line.provenance().publication();
      if (line.copyright() && !citedOnce.add(publication.publisher())) {
        throw row.refused(
            publication.publisher() + " keeps its copyright: one figure may be cited, no series");
      }
      var known =
          byTitleAndYear.putIfAbsent(publication.title() + ", " + row.text("year"), publication);
      if (known != null && !known.equals(publication)) {
        throw row.refused(
            "the title has two publishers or editions: %s %s, and %s %s"
                .formatted(
                    known.publisher(),
                    known.edition(),
                    publication.publisher(),
                    publication.edition()));
      }
    }
  }

  /** The figures of a series by the code of their group; empty if there is none. */
  Map<String, Figure> of(Series series) {
    return Map.copyOf(bySeries.getOrDefault(series, Map.of()));
  }
}
