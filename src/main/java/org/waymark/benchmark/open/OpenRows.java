package org.waymark.benchmark.open;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.open.OpenRow.Told;
import org.waymark.benchmark.release.CellRow;
import org.waymark.benchmark.release.Measure;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Statements;
import org.waymark.benchmark.release.Status;

/** Figures of releases as they are written down: of one score at a time, and only those wanted. */
@ApplicationScoped
class OpenRows {

  private static final String MEASURES =
      """
      select questionnaire, series, scope from benchmark_cell where release_id = ?
      union
      select questionnaire, series, scope from benchmark_withheld where release_id = ?
      """;

  private static final String CHOSEN =
      """
      where release_id = ? and questionnaire = ? and series = ? and scope = ?
        and basis = coalesce(?, basis)
        and rung = coalesce(?, rung)
        and place = coalesce(?, place)
        and size_class is not distinct from coalesce(?, size_class)
        and sector is not distinct from coalesce(?, sector)
      """;

  /**
   * How scores spread is read for groups alone of which it is told; and for figures of releases
   * made before there was a status, where all else follows from it.
   */
  private static final String TOLD =
      """
      select questionnaire, series, scope, basis, rung, place, size_class, sector, counted_in, status,
             firms, weight, lower_quartile, median, upper_quartile, mean,
             case when status is null or status = 'direct' then histogram end as histogram
      from benchmark_cell
      """
          + CHOSEN;

  private static final String WITHHELD = "select * from benchmark_withheld " + CHOSEN;

  private static final String FINER =
      """
      select count(*) filter (where told and not page) as told,
             count(*) filter (where not told and not page) as withheld,
             count(distinct scope) filter (where scope <> 'whole') as sections,
             count(*) filter (where scope <> 'whole' and wide) as wide
      from (
        select true as told, scope, basis = 'self' and size_class is null as wide,
               scope = 'whole' and basis = 'self' and size_class is null as page
        from benchmark_cell where release_id = ? and questionnaire = ? and series = ?
        union all
        select false, scope, basis = 'self' and size_class is null,
               scope = 'whole' and basis = 'self' and size_class is null
        from benchmark_withheld where release_id = ? and questionnaire = ? and series = ?
      ) row
      """;

  private final Statements statements;

  OpenRows(Statements statements) {
    this.statements = statements;
  }

  /**
   * How many rows there are of all scores of a series that a page of wide groups does not show.
   *
   * @param sections how many sections have rows
   * @param wide rows of wide groups by the firms' own word about these sections
   */
  record Finer(int told, int withheld, int sections, int wide) {}

  /** The scores that a release says anything about, in a fixed order. */
  List<Measure> measures(Release release) {
    return statements.list(MEASURES, CellRow::measure, release.id(), release.id()).stream()
        .sorted()
        .toList();
  }

  List<OpenRow> told(Release release, Measure measure, Wanted wanted) {
    return statements.list(TOLD, OpenRows::told, values(release, measure, wanted));
  }

  List<OpenRow> withheld(Release release, Measure measure, Wanted wanted) {
    return statements.list(WITHHELD, OpenRows::withheld, values(release, measure, wanted));
  }

  Finer finer(Release release, Measure measure) {
    return statements
        .list(
            FINER,
            row ->
                new Finer(
                    row.getInt("told"),
                    row.getInt("withheld"),
                    row.getInt("sections"),
                    row.getInt("wide")),
            release.id(),
            measure.questionnaire(),
            measure.series(),
            release.id(),
            measure.questionnaire(),
            measure.series())
        .getFirst();
  }

  private static @Nullable Object[] values(Release release, Measure measure, Wanted wanted) {
    return new @Nullable Object[] {
      release.id(),
      measure.questionnaire(),
      measure.series(),
      measure.scope(),
      wanted.value("basis"),
      wanted.value("rung"),
      wanted.value("place"),
      wanted.value("size"),
      wanted.value("sector")
    };
  }

  private static OpenRow told(ResultSet row) throws SQLException {
    if (row.getArray("histogram") != null) {
      return OpenRow.told(CellRow.published(row));
    }
    return new OpenRow(
        CellRow.group(row),
        CellRow.measure(row),
        CellRow.basis(row),
        new Told(
            Status.ofCode(row.getString("status")).orElseThrow(),
            row.getInt("firms"),
            CellRow.countedIn(row),
            CellRow.mean(row),
            CellRow.quartiles(row),
            null),
        null);
  }

  private static OpenRow withheld(ResultSet row) throws SQLException {
    return OpenRow.withheld(
        CellRow.group(row),
        CellRow.measure(row),
        CellRow.basis(row),
        Withheld.ofCode(row.getString("reason")).orElseThrow());
  }
}
