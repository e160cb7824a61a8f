package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.postgres.OwnRoles;

class ExternalDatabaseIT {

  @Test
  void usesTheDatabaseItIsGivenAndStartsNone(@TempDir Path directory) throws Exception {
    try (var database = EmbeddedPostgres.builder().setLocaleConfig("encoding", "UTF8").start()) {
      var environment = new HashMap<String, String>();
      OwnRoles.prepare(database).forEach((name, value) -> environment.put(variable(name), value));
      try (var service = RunningService.start(directory, environment)) {
        assertThat(new PlainBrowser(service.address()).open("/").status()).isEqualTo(200);
        assertThat(Files.exists(directory.resolve("data"))).isFalse();
      }
      try (var connection = database.getDatabase("postgres", "waymark").getConnection();
          var query = connection.prepareStatement("select count(*) from assessment");
          var result = query.executeQuery()) {
        assertThat(result.next()).isTrue();
      }
    }
  }

  @Test
  void refusesARoleThatRowLevelSecurityDoesNotHold(@TempDir Path directory) throws Exception {
    try (var database = EmbeddedPostgres.builder().setLocaleConfig("encoding", "UTF8").start()) {
      var environment =
          Map.of(
              "QUARKUS_DATASOURCE_JDBC_URL", database.getJdbcUrl("postgres", "postgres"),
              "QUARKUS_DATASOURCE_USERNAME", "postgres",
              "QUARKUS_DATASOURCE_PASSWORD", "unused");
      try (var service = RunningService.launch(directory, environment)) {
        assertThat(service.exitStatus()).isEqualTo(1);
        assertThat(service.output())
            .contains("The database role postgres owns the tables")
            .contains("QUARKUS_FLYWAY_USERNAME");
      }
    }
  }

  /** As MicroProfile Config maps the name of a setting to that of a variable. */
  private static String variable(String setting) {
    return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
