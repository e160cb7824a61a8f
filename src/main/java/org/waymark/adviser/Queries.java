package org.waymark.adviser;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL for the repositories of this feature: their lists are filtered and counted where the
 * rows are, ten thousand at a time.
 */
@ApplicationScoped
public class Queries {

  private final DataSource database;

  Queries(DataSource database) {
    this.database = database;
  }

  /** Reads a value from the current row of a result. */
  @FunctionalInterface
  public interface Row<T> {
    T from(ResultSet row) throws SQLException;
  }

  /** All rows of a result. */
  public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
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
      throw new IllegalStateException("An adviser's records could not be read", e);
    }
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
    return list(sql, row, values).stream().findFirst();
  }

  /** Writes, and says how many rows that changed. */
  public int update(String sql, @Nullable Object... values) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(connection, statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("An adviser's records could not be written", e);
    }
  }

  private static void bind(
      Connection connection, PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (var i = 0; i < values.length; i++) {
      switch (values[i]) {
        case Instant moment -> statement.setObject(i + 1, moment.atOffset(ZoneOffset.UTC));
        case String[] texts -> statement.setArray(i + 1, connection.createArrayOf("text", texts));
        case UUID[] ids -> statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
        case null -> statement.setObject(i + 1, null);
        case Object other -> statement.setObject(i + 1, other);
      }
    }
  }

  /** A moment that is always there. */
  public static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** A moment that may be missing. */
  public static @Nullable Instant momentIfAny(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
