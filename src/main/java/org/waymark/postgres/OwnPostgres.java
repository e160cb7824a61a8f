package org.waymark.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A PostgreSQL server that belongs to this process and keeps its data on disk.
 *
 * <p>It listens on the loopback interface only. What a commit has confirmed survives a crash of the
 * service, of the server and of the machine.
 */
public final class OwnPostgres implements AutoCloseable {

  private static final Duration START_WITHIN = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final DataDirectoryLock lock;

  private OwnPostgres(EmbeddedPostgres server, DataDirectoryLock lock) {
    this.server = server;
    this.lock = lock;
  }

  /**
   * Starts the server, after taking the directory over from one that was left behind.
   *
   * @param dataDirectory created if need be; the database lies in {@code postgres} below it
   * @throws DataDirectoryInUseException if another service uses the directory
   * @throws UncheckedIOException if the directory cannot be written or the server does not start
   */
  public static OwnPostgres start(Path dataDirectory) {
    var directory = dataDirectory.toAbsolutePath().normalize();
    var database = directory.resolve("postgres");
    try {
      Files.createDirectories(database);
      var lock = DataDirectoryLock.take(directory);
      try {
        new AbandonedServer(database).stop();
        return new OwnPostgres(launch(database), lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "PostgreSQL does not start in " + directory + ": " + e.getMessage(), e);
    }
  }

  private static EmbeddedPostgres launch(Path database) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(database)
        .setCleanDataDirectory(false)
        // The library starts servers for throw-away tests: without these two, commits are not safe.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("listen_addresses", "127.0.0.1")
        // Otherwise taken from the machine's locale, which may not be able to hold every name.
        .setLocaleConfig("encoding", "UTF8")
        .setLocaleConfig("locale", "C")
        .setPGStartupWait(START_WITHIN)
        // The service stops first, then its database: see Waymark.
        .setRegisterShutdownHook(false)
        .start();
  }

  /** Address for JDBC, user and database included. */
  public String jdbcUrl() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** Stops the server cleanly and frees the directory. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.close();
    }
  }
}
