package org.waymark.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.waymark.benchmark.Placement.Quartiles;
import org.waymark.benchmark.ladder.CellKey;
import org.waymark.benchmark.ladder.Peers;

/**
 * Releases and their cells. Plain SQL, because the work is done where the scores are and no row of
 * it ever changes.
 */
@ApplicationScoped
public class Benchmarks {

  private final DataSource database;

  Benchmarks(DataSource database) {
    this.database = database;
  }

  /** Computes a release from the firms counted now, and keeps it. */
  Release add(Instant releasedAt, int minimumFirms, boolean demonstration) {
    return query(
            ReleaseSql.ADD,
            Benchmarks::release,
            demonstration,
            releasedAt.atOffset(ZoneOffset.UTC),
            minimumFirms,
            demonstration)
        .getFirst();
  }

  /** The latest release of its kind. */
  Optional<Release> current(boolean demonstration) {
    return query(ReleaseSql.CURRENT, Benchmarks::release, demonstration).stream().findFirst();
  }

  /** Every release, the latest first. */
  public List<Release> published() {
    return query(ReleaseSql.ALL, Benchmarks::release);
  }

  /** The cells of one group in a release: none when it was withheld. */
  List<Cell> cells(Release release, String questionnaire, int series, Peers peers) {
    var key = CellKey.of(peers);
    return query(
        ReleaseSql.CELLS,
        Benchmarks::cell,
        release.id(),
        questionnaire,
        series,
        key.rung(),
        key.place(),
        key.sizeClass(),
        key.sector());
  }

  private static Release release(ResultSet row) throws SQLException {
    return new Release(
        row.getLong("id"),
        row.getObject("released_at", OffsetDateTime.class).toInstant(),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_to", LocalDate.class),
        row.getInt("minimum_firms"),
        row.getBoolean("demonstration"));
  }

  private static Cell cell(ResultSet row) throws SQLException {
    return new Cell(
        row.getString("scope"),
        row.getInt("firms"),
        histogram(row.getArray("histogram")),
        new Quartiles(
            row.getBigDecimal("lower_quartile"),
            row.getBigDecimal("median"),
            row.getBigDecimal("upper_quartile")));
  }

  private static Histogram histogram(Array counts) throws SQLException {
    return new Histogram(List.of((Integer[]) counts.getArray()));
  }

  private <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (var rows = statement.executeQuery()) {
        var found = new ArrayList<T>();
        while (rows.next()) {
          found.add(row.from(rows));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The benchmarks could not be read or written", e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /** Reads a value from the current row of a result. */
  private interface Row<T> {
    T from(ResultSet row) throws SQLException;
  }
}
