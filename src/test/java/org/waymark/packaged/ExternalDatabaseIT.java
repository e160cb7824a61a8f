package org.waymark.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalDatabaseIT {

  @Test
  void usesTheDatabaseItIsGivenAndStartsNone(@TempDir Path directory) throws Exception {
    try (var database = EmbeddedPostgres.builder().setLocaleConfig("encoding", "UTF8").start()) {
      var environment =
          Map.of(
              "QUARKUS_DATASOURCE_JDBC_URL", database.getJdbcUrl("postgres", "postgres"),
              "QUARKUS_DATASOURCE_USERNAME", "postgres",
              "QUARKUS_DATASOURCE_PASSWORD", "unused");
      try (var service = RunningService.start(directory, environment)) {
        assertThat(new PlainBrowser(service.address()).open("/").status()).isEqualTo(200);
        assertThat(Files.exists(directory.resolve("data"))).isFalse();
      }
      try (var connection = database.getPostgresDatabase().getConnection();
          var query = connection.prepareStatement("select count(*) from assessment");
          var result = query.executeQuery()) {
        assertThat(result.next()).isTrue();
      }
    }
  }
}
