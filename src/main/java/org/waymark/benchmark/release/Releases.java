package org.waymark.benchmark.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Basis;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.ladder.CellKey;

/** What has been published. No row of it ever changes, and none of it is about a firm. */
@ApplicationScoped
public class Releases {

  private static final String CURRENT =
      "select * from benchmark_release where demonstration = ? order by id desc limit 1";

  private static final String ALL = "select * from benchmark_release order by id desc";

  private static final String ONE =
      "select * from benchmark_release where demonstration = ? and id = ?";

  private static final String CELLS =
      """
      select * from benchmark_cell where release_id = ?
      order by questionnaire, series, scope, basis, rung, place, size_class nulls first, sector nulls first
      """;

  private static final String GROUP =
      """
      select * from benchmark_cell
      where release_id = ? and questionnaire = ? and series = ?
        and rung = ? and place = ?
        and coalesce(size_class, '') = coalesce(?, '') and coalesce(sector, '') = coalesce(?, '')
        and basis = ?
      """;

  private static final String PLACES =
      """
      select * from benchmark_cell
      where release_id = ? and questionnaire = ? and series = ? and basis = ? and size_class is null
      """;

  private static final String WITHHELD = "select * from benchmark_withheld where release_id = ?";

  private static final String BECAUSE =
      """
      select reason from benchmark_withheld
      where release_id = ? and questionnaire = ? and series = ? and scope = ?
        and rung = ? and place = ?
        and coalesce(size_class, '') = coalesce(?, '') and coalesce(sector, '') = coalesce(?, '')
        and basis = ?
      """;

  private final Statements statements;

  Releases(Statements statements) {
    this.statements = statements;
  }

  /** The latest release of its kind. */
  public Optional<Release> current(boolean demonstration) {
    return statements.list(CURRENT, Releases::release, demonstration).stream().findFirst();
  }

  /** Every release, the latest first, those of invented firms among them. */
  public List<Release> published() {
    return statements.list(ALL, Releases::release);
  }

  /** A release of its kind by its number. */
  public Optional<Release> find(long id, boolean demonstration) {
    return statements.list(ONE, Releases::release, demonstration, id).stream().findFirst();
  }

  /** Everything that a release tells, in a fixed order. */
  public List<Cell> cells(Release release) {
    return statements.list(CELLS, CellRow::published, release.id());
  }

  /** What a release tells of one group: nothing where it was withheld. */
  public List<Cell> cells(Release release, Measure measure, Basis basis, CellKey group) {
    return statements.list(
        GROUP,
        CellRow::published,
        release.id(),
        measure.questionnaire(),
        measure.series(),
        group.rung(),
        group.place(),
        group.sizeClass(),
        group.sector(),
        basis.code());
  }

  /**
   * What a release tells of all firms of a place, whatever their size: of the whole questionnaire
   * that a measure belongs to and of its sections.
   */
  public List<Cell> places(Release release, Measure measure, Basis basis) {
    return statements.list(
        PLACES,
        CellRow::published,
        release.id(),
        measure.questionnaire(),
        measure.series(),
        basis.code());
  }

  /**
   * A figure that is not told although there are enough firms. Of every other group on the ladder
   * that has no cell there are too few.
   */
  public record Kept(CellKey group, Measure measure, Basis basis, Withheld because) {}

  /** The figures a release keeps back although there are enough firms. */
  public List<Kept> withheld(Release release) {
    return statements.list(
        WITHHELD,
        row ->
            new Kept(
                CellRow.group(row),
                CellRow.measure(row),
                CellRow.basis(row),
                Withheld.ofCode(row.getString("reason")).orElseThrow()),
        release.id());
  }

  /** Why a group has no cell. Where there are too few firms nothing more is said. */
  public Withheld because(Release release, Measure measure, Basis basis, CellKey group) {
    return statements
        .list(
            BECAUSE,
            row -> Withheld.ofCode(row.getString("reason")).orElseThrow(),
            release.id(),
            measure.questionnaire(),
            measure.series(),
            measure.scope(),
            group.rung(),
            group.place(),
            group.sizeClass(),
            group.sector(),
            basis.code())
        .stream()
        .findFirst()
        .orElse(Withheld.TOO_FEW);
  }

  /** Reads a row of the table of releases. */
  public static Release release(ResultSet row) throws SQLException {
    return new Release(
        row.getLong("id"),
        row.getObject("released_at", OffsetDateTime.class).toInstant(),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_to", LocalDate.class),
        row.getInt("minimum_firms"),
        row.getBoolean("demonstration"));
  }

  /** The number of a quarter's release; null while there is none. */
  public @Nullable Long ofQuarter(LocalDate quarter, boolean demonstration) {
    return statements
        .list(
            "select release_id from benchmark_quarter where quarter = ? and demonstration = ?",
            row -> row.getLong(1),
            quarter,
            demonstration)
        .stream()
        .findFirst()
        .orElse(null);
  }
}
