package org.waymark;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.waymark.command.Commands;
import org.waymark.postgres.DataDirectoryInUseException;
import org.waymark.postgres.OwnPostgres;

/**
 * Starts the service, or runs a command of the packaged jar.
 *
 * <p>The service brings its own PostgreSQL unless {@code QUARKUS_DATASOURCE_JDBC_URL} names one. It
 * is started here because its address must be known before the configuration is read.
 */
@QuarkusMain
public final class Waymark {

  private static final Logger LOG = Logger.getLogger(Waymark.class);
  private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
  private static final String JDBC_URL_VARIABLE = "QUARKUS_DATASOURCE_JDBC_URL";
  private static final String DATA_DIRECTORY = "waymark.data.directory";
  private static final String DATA_DIRECTORY_VARIABLE = "WAYMARK_DATA_DIRECTORY";

  /** Longer than the service takes to finish open requests (quarkus.shutdown.timeout). */
  private static final int SECONDS_TO_STOP = 60;

  // Not private: the container creates one.
  Waymark() {}

  public static void main(String... arguments) {
    if (Commands.areMeantBy(arguments)) {
      System.exit(new Commands(ClockAndIdProducers.systemClock()).run(arguments));
    }
    // An address that is none gets a page or a problem (http.RequestGate) and no empty answer.
    System.setProperty("vertx.disableURIValidation", "true");
    if (!databaseIsConfigured()) {
      startOwnDatabase();
    }
    Quarkus.run(arguments);
  }

  /** In development a live reload calls main again: the property set below is then still there. */
  private static boolean databaseIsConfigured() {
    return System.getProperty(JDBC_URL) != null || System.getenv(JDBC_URL_VARIABLE) != null;
  }

  private static void startOwnDatabase() {
    try {
      var database = OwnPostgres.start(dataDirectory());
      LOG.infof("Data is kept in %s", dataDirectory().toAbsolutePath().normalize());
      database.settings().forEach(System::setProperty);
      stopAfterTheService(database);
    } catch (DataDirectoryInUseException | UncheckedIOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static Path dataDirectory() {
    return Path.of(
        Optional.ofNullable(System.getProperty(DATA_DIRECTORY))
            .or(() -> Optional.ofNullable(System.getenv(DATA_DIRECTORY_VARIABLE)))
            .orElse("data"));
  }

  /** Shutdown hooks run side by side; the database must not go before its last client has. */
  private static void stopAfterTheService(OwnPostgres database) {
    var serviceStopped = new CountDownLatch(1);
    var usualHandler = ApplicationLifecycleManager.getDefaultExitCodeHandler();
    ApplicationLifecycleManager.setDefaultExitCodeHandler(
        (code, error) -> {
          serviceStopped.countDown();
          usualHandler.accept(code, error);
        });
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  awaitAtMost(serviceStopped);
                  database.close();
                },
                "stop-own-postgres"));
  }

  private static void awaitAtMost(CountDownLatch latch) {
    try {
      if (!latch.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        System.err.println("The service is slow to stop; stopping its database now");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
