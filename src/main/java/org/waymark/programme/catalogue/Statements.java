package org.waymark.programme.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Plain SQL for the catalogue. */
@ApplicationScoped
class Statements {

  private final DataSource database;

  Statements(DataSource database) {
    this.database = database;
  }

  /** Reads a value from the current row of a result. */
  @FunctionalInterface
  interface Row<T> {
    T from(ResultSet row) throws SQLException;
  }

  /** All rows of a result. */
  <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(connection, statement, values);
      try (var rows = statement.executeQuery()) {
        var found = new ArrayList<T>();
        while (rows.next()) {
          found.add(row.from(rows));
        }
        return List.copyOf(found);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Writes, and says how many rows that changed. */
  int update(String sql, @Nullable Object... values) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(connection, statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static void bind(
      Connection connection, PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (var i = 0; i < values.length; i++) {
      statement.setObject(i + 1, sent(connection, values[i]));
    }
  }

  private static @Nullable Object sent(Connection connection, @Nullable Object value)
      throws SQLException {
    return switch (value) {
      case null -> null;
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case String[] texts -> connection.createArrayOf("text", texts);
      default -> value;
    };
  }

  private static IllegalStateException failed(SQLException e) {
    return new IllegalStateException("The catalogue could not be read or written", e);
  }
}
