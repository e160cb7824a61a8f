package org.waymark.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL server that belongs to this process and keeps its data on disk.
 *
 * <p>It listens on the loopback interface only. What a commit has confirmed survives a crash of the
 * service, of the server and of the machine. A server that dies is started again at the same
 * address.
 */
public final class OwnPostgres implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(OwnPostgres.class);
  private static final Duration START_WITHIN = Duration.ofSeconds(60);

  /** Lets the library choose a free one. */
  private static final int ANY_PORT = 0;

  private final Path database;
  private final DataDirectoryLock lock;
  private EmbeddedPostgres server;
  private boolean closed;

  private OwnPostgres(Path database, DataDirectoryLock lock) throws IOException {
    this.database = database;
    this.lock = lock;
    server = launch(database, ANY_PORT);
    watch();
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
        new ServerProcess(database).stop();
        return new OwnPostgres(database, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "PostgreSQL does not start in " + directory + ": " + e.getMessage(), e);
    }
  }

  private static EmbeddedPostgres launch(Path database, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
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

  private void watch() throws IOException {
    new ServerProcess(database)
        .running()
        .ifPresent(process -> process.onExit().thenRun(this::startAgain));
  }

  private synchronized void startAgain() {
    if (closed) {
      return;
    }
    LOG.error("PostgreSQL has died; starting it again");
    try {
      new ServerProcess(database).stop();
      server.close();
      server = launch(database, server.getPort());
      watch();
      LOG.info("PostgreSQL is back");
    } catch (IOException | RuntimeException e) {
      // Readiness says no from here on; whoever watches the service starts it again.
      LOG.error("PostgreSQL does not start again", e);
    }
  }

  /**
   * Settings with which the service finds its database here.
   *
   * @throws UncheckedIOException if the database cannot be made ready
   */
  public synchronized Map<String, String> settings() {
    try {
      return OwnRoles.prepare(server);
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException("The database cannot be made ready", e));
    }
  }

  /** Stops the server cleanly and frees the directory. */
  @Override
  public synchronized void close() {
    closed = true;
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.close();
    }
  }
}
