package org.waymark.benchmark.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain SQL for benchmarks: the work is done where the scores are. */
@ApplicationScoped
public class Statements {

  /** Rows fetched at a time, within a transaction: a million need not fit into memory. */
  private static final int ROWS_AT_A_TIME = 10_000;

  private final DataSource database;

  Statements(DataSource database) {
    this.database = database;
  }

  /** Reads a value from the current row of a result. */
  @FunctionalInterface
  public interface Row<T> {
    T from(ResultSet row) throws SQLException;
  }

  /** Takes in the current row of a result. */
  @FunctionalInterface
  public interface Reader {
    void read(ResultSet row) throws SQLException;
  }

  /** All rows of a result. */
  public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
    var found = new ArrayList<T>();
    each(sql, rows -> found.add(row.from(rows)), values);
    return found;
  }

  /** Goes through the rows of a result, one after the other. */
  public void each(String sql, Reader reader, @Nullable Object... values) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(ROWS_AT_A_TIME);
      bind(connection, statement, values);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Writes, and says how many rows that changed. */
  public int update(String sql, @Nullable Object... values) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(connection, statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Writes once for each row of values.
   *
   * @param rows each as many values as the statement takes
   */
  public void updateAll(String sql, Iterator<@Nullable Object[]> rows) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      while (rows.hasNext()) {
        bind(connection, statement, rows.next());
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** An array of the database as a list; empty for null. */
  @SuppressWarnings("unchecked")
  public static <T> List<T> values(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : Arrays.asList((T[]) array.getArray());
  }

  private static void bind(
      Connection connection, PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, sent(connection, values[i]));
    }
  }

  private static @Nullable Object sent(Connection connection, @Nullable Object value)
      throws SQLException {
    return switch (value) {
      case null -> null;
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case Integer[] numbers -> connection.createArrayOf("integer", numbers);
      case BigDecimal[] numbers -> connection.createArrayOf("numeric", numbers);
      default -> value;
    };
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("The benchmarks could not be read or written", e);
  }
}
