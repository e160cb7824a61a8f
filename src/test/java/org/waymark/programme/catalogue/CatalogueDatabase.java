package org.waymark.programme.catalogue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.waymark.fixture.OneConnection;
import org.waymark.fixture.Unheard;
import org.waymark.programme.catalogue.EditEntry.Wish;
import org.waymark.programme.file.CatalogueFile;
import org.waymark.programme.file.Reading;

/** A real PostgreSQL with all tables, and the catalogue's own code on it without a service. */
final class CatalogueDatabase implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final EmbeddedPostgres server;
  private final DataSource database;

  CatalogueDatabase() throws IOException {
    server = EmbeddedPostgres.start();
    database = server.getPostgresDatabase();
    run("create role waymark_service");
    Flyway.configure()
        .dataSource(database)
        .locations("filesystem:src/main/resources/db/migration")
        .placeholders(Map.of("application-role", "waymark_service"))
        .load()
        .migrate();
  }

  void clear() {
    run("truncate programme_catalogue, programme_entry, programme_change, programme_upload");
  }

  /** What everybody reads. */
  Entries entries() {
    return entries(database);
  }

  static Entries entries(DataSource database) {
    return new Entries(new Statements(database), new Unheard<>());
  }

  /** What becomes of the bundled file, were it this one. */
  Reading<ImportPlan> reading(CatalogueFile file) {
    return during(
        source ->
            new Imports(entries(source), CLOCK)
                .takeOver(file, Imports.Source.BUNDLED, plan -> true));
  }

  /** The same of a file that is sound. */
  ImportPlan takeOver(CatalogueFile file) {
    return switch (reading(file)) {
      case Reading.Sound<ImportPlan>(var plan) -> plan;
      case Reading.Broken<ImportPlan>(var faults) -> throw new AssertionError(faults);
    };
  }

  /** What somebody wishes of an entry that they have just seen. */
  Editing edit(String id, Function<Entry, Wish> wish) {
    return during(
        source -> {
          var entry = entries(source).find(id).orElseThrow();
          return new Edits(entries(source), CLOCK)
              .edit(id, entry.revision(), wish.apply(entry), null);
        });
  }

  /** Does something in one transaction of the service itself, and keeps it. */
  <T> T during(Function<DataSource, T> act) {
    try (var connection = begin()) {
      var came = act.apply(new OneConnection(connection));
      connection.commit();
      return came;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** The same, whose server process is killed before it is committed. */
  void killedBeforeCommit(Consumer<DataSource> act) {
    try (var connection = begin();
        var query = connection.createStatement()) {
      act.accept(new OneConnection(connection));
      try (var rows = query.executeQuery("select pg_backend_pid()")) {
        rows.next();
        run("select pg_terminate_backend(%d)".formatted(rows.getInt(1)));
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private Connection begin() throws SQLException {
    var connection = database.getConnection();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("set local waymark.actor = 'housekeeping'");
    }
    return connection;
  }

  long number(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  void run(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
