package org.waymark;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.waymark.command.ServiceDatabase;
import org.waymark.postgres.DataDirectoryInUseException;
import org.waymark.postgres.OwnPostgres;

/**
 * The database of the service as its surroundings name it: the one at {@code
 * QUARKUS_DATASOURCE_JDBC_URL}, or else its own in the data directory.
 */
final class ConfiguredDatabase implements ServiceDatabase {

  private static final String URL = "quarkus.datasource.jdbc.url";
  private static final String USER = "quarkus.datasource.username";
  private static final String PASSWORD = "quarkus.datasource.password";
  private static final String DATA_DIRECTORY = "waymark.data.directory";

  private final Function<String, Optional<String>> settings;

  /**
   * @param settings what the surroundings say, by the name of a setting
   */
  ConfiguredDatabase(Function<String, Optional<String>> settings) {
    this.settings = settings;
  }

  /** Whether the surroundings name a database. */
  boolean isNamed() {
    return settings.apply(URL).isPresent();
  }

  /** Where the service keeps its own. */
  Path dataDirectory() {
    return Path.of(settings.apply(DATA_DIRECTORY).orElse("data"));
  }

  @Override
  public void read(Reading reading) throws SQLException, UnavailableException {
    var url = settings.apply(URL);
    if (url.isPresent()) {
      reading.from(at(url.get(), settings.apply(USER), settings.apply(PASSWORD)));
    } else {
      readOwn(reading);
    }
  }

  private void readOwn(Reading reading) throws SQLException, UnavailableException {
    var directory = dataDirectory();
    if (!Files.isDirectory(directory)) {
      throw new UnavailableException(
          "There is no data in %s: name the directory with WAYMARK_DATA_DIRECTORY, or the database with QUARKUS_DATASOURCE_JDBC_URL"
              .formatted(directory.toAbsolutePath().normalize()));
    }
    try (var postgres = OwnPostgres.start(directory)) {
      var own = postgres.settings();
      reading.from(
          at(String.valueOf(own.get(URL)), Optional.ofNullable(own.get(USER)), Optional.empty()));
    } catch (DataDirectoryInUseException | UncheckedIOException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()));
    }
  }

  private static DataSource at(String url, Optional<String> user, Optional<String> password)
      throws UnavailableException {
    var database = new PGSimpleDataSource();
    try {
      database.setURL(url);
    } catch (IllegalArgumentException _) {
      throw new UnavailableException(
          "QUARKUS_DATASOURCE_JDBC_URL must be like jdbc:postgresql://localhost:5432/waymark");
    }
    user.ifPresent(database::setUser);
    password.ifPresent(database::setPassword);
    return database;
  }
}
