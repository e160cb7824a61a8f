package org.waymark.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * The database of the service in a PostgreSQL of its own, with two roles: one owns the tables and
 * changes the schema, the other is held to row-level security and does all the rest.
 */
public final class OwnRoles {

  private static final String SUPERUSER = "postgres";
  private static final String DATABASE = "waymark";
  private static final String OWNER = "waymark_owner";
  private static final String APPLICATION = "waymark_app";

  private OwnRoles() {}

  /**
   * Makes roles and database where they are missing.
   *
   * @return settings with which the service finds them
   */
  public static Map<String, String> prepare(EmbeddedPostgres server) throws SQLException {
    try (var connection = server.getDatabase(SUPERUSER, SUPERUSER).getConnection()) {
      createRole(connection, OWNER);
      createRole(connection, APPLICATION);
      if (isMissing(connection, "select from pg_database where datname = '" + DATABASE + "'")) {
        run(connection, "create database " + DATABASE + " owner " + OWNER);
      }
    }
    return Map.of(
        "quarkus.datasource.jdbc.url",
        // Without a user: each of the two roles connects with it.
        "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE,
        "quarkus.datasource.username",
        APPLICATION,
        "quarkus.flyway.username",
        OWNER,
        // The server trusts whoever reaches it, which is this machine alone.
        "quarkus.flyway.password",
        "unused");
  }

  private static void createRole(Connection connection, String role) throws SQLException {
    if (isMissing(connection, "select from pg_roles where rolname = '" + role + "'")) {
      run(connection, "create role " + role + " login");
    }
  }

  private static boolean isMissing(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(query)) {
      return !found.next();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
