package org.waymark.benchmark.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.disclosure.Withheld;
import org.waymark.benchmark.draft.DraftCell;
import org.waymark.benchmark.release.Cell;
import org.waymark.benchmark.release.Cell.Quartiles;
import org.waymark.benchmark.release.CellRow;
import org.waymark.benchmark.release.Statements;
import org.waymark.benchmark.release.Status;
import org.waymark.identity.Actor;

/** Drafts of releases. There is one at most of real firms, and one of invented ones. */
@ApplicationScoped
public class Drafts {

  private static final String OPEN =
      """
      insert into benchmark_draft (drafted_at, period_from, period_to, minimum_firms, demonstration)
      values (?, ?, ?, ?, ?)
      returning *
      """;

  private static final String ONE = "select * from benchmark_draft where demonstration = ?";

  private static final String DISCARD = "delete from benchmark_draft where round = ?";

  private static final String ADD =
      """
      insert into benchmark_draft_cell
        (round, questionnaire, series, rung, place, size_class, sector, scope, basis, counted,
         withheld, counted_in, status, firms, histogram, weight, quartiles, mean)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::integer, ?::integer[], ?, ?::numeric[], ?::numeric[])
      """;

  private static final String CELLS =
      """
      select * from benchmark_draft_cell where round = ?
      order by questionnaire, series, scope, basis, rung, place, size_class nulls first, sector nulls first
      """;

  private final Statements statements;

  Drafts(Statements statements) {
    this.statements = statements;
  }

  /** The draft there is. */
  @Transactional
  public Optional<Draft> current(boolean demonstration, Actor.Administrator reader) {
    return current(demonstration);
  }

  /** All figures of a draft, in a fixed order: also those not to be published. */
  @Transactional
  public List<DraftCell> cells(Draft draft, Actor.Administrator reader) {
    return cells(draft);
  }

  Optional<Draft> current(boolean demonstration) {
    return statements.list(ONE, Drafts::draft, demonstration).stream().findFirst();
  }

  List<DraftCell> cells(Draft draft) {
    return statements.list(CELLS, Drafts::cell, draft.round());
  }

  /**
   * Begins one.
   *
   * @param day stands for the period while no firm is counted
   */
  Draft open(Instant now, LocalDate day, int minimumFirms, boolean demonstration) {
    return statements
        .list(OPEN, Drafts::draft, now, day, day, minimumFirms, demonstration)
        .getFirst();
  }

  /** Its figures go with it. */
  void remove(Draft draft) {
    statements.update(DISCARD, draft.round());
  }

  void add(Draft draft, List<DraftCell> cells) {
    statements.updateAll(ADD, cells.stream().map(cell -> row(draft, cell)).iterator());
  }

  private static @Nullable Object[] row(Draft draft, DraftCell cell) {
    var told = cell.cell();
    return new @Nullable Object[] {
      draft.round(),
      cell.measure().questionnaire(),
      cell.measure().series(),
      cell.group().rung(),
      cell.group().place(),
      cell.group().sizeClass(),
      cell.group().sector(),
      cell.measure().scope(),
      cell.basis().code(),
      cell.counted(),
      cell.withheld() == null ? null : cell.withheld().code(),
      told == null ? null : told.countedIn(),
      told == null ? null : told.status().code(),
      told == null ? null : told.firms(),
      told == null ? null : told.distribution().partsAt().toArray(Integer[]::new),
      told == null ? null : told.distribution().weight(),
      told == null ? null : quartiles(told.quartiles()),
      told == null ? null : CellRow.row(told.mean())
    };
  }

  private static BigDecimal[] quartiles(Quartiles quartiles) {
    return new BigDecimal[] {quartiles.lower(), quartiles.median(), quartiles.upper()};
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        row.getLong("round"),
        row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_to", LocalDate.class),
        row.getInt("minimum_firms"),
        row.getBoolean("demonstration"));
  }

  private static DraftCell cell(ResultSet row) throws SQLException {
    var withheld = row.getString("withheld");
    return new DraftCell(
        CellRow.group(row),
        CellRow.measure(row),
        CellRow.basis(row),
        row.getInt("counted"),
        withheld == null ? null : Withheld.ofCode(withheld).orElseThrow(),
        row.getString("status") == null ? null : told(row));
  }

  private static Cell told(ResultSet row) throws SQLException {
    List<BigDecimal> quartiles = Statements.values(row.getArray("quartiles"));
    return new Cell(
        CellRow.group(row),
        CellRow.measure(row),
        CellRow.basis(row),
        row.getInt("firms"),
        CellRow.countedIn(row),
        Status.ofCode(row.getString("status")).orElseThrow(),
        CellRow.distribution(row),
        new Quartiles(quartiles.get(0), quartiles.get(1), quartiles.get(2)),
        CellRow.mean(row));
  }
}
