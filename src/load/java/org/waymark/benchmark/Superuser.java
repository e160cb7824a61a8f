package org.waymark.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The one whom no row-level security holds: makes what nobody could hand in so quickly. */
final class Superuser implements AutoCloseable {

  private final Connection connection;

  Superuser(String url) {
    try {
      connection = DriverManager.getConnection(url, "postgres", "unused");
      // No triggers and no look at foreign keys: what is made here fits together.
      run("set session_replication_role = replica");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void run(String sql, @Nullable Object... values) {
    try (var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  long number(String sql) {
    return Long.parseLong(text(sql));
  }

  String text(String sql) {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
