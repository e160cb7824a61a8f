package org.waymark;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
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

  /** Longer than the service takes to finish open requests (quarkus.shutdown.timeout). */
  private static final int SECONDS_TO_STOP = 60;

  // Not private: the container creates one.
  Waymark() {}

  public static void main(String... arguments) {
    var configured = new ConfiguredDatabase(Waymark::setting);
    if (Commands.areMeantBy(arguments)) {
      System.exit(new Commands(ClockAndIdProducers.systemClock(), configured).run(arguments));
    }
    // An address that is none gets a page or a problem (http.RequestGate) and no empty answer.
    System.setProperty("vertx.disableURIValidation", "true");
    // In development a live reload calls main again: what was set is then still there.
    if (!configured.isNamed()) {
      startOwnDatabase(configured.dataDirectory());
    }
    Quarkus.run(arguments);
  }

  /** As the framework names the environment variable of a setting. */
  private static Optional<String> setting(String name) {
    return Optional.ofNullable(System.getProperty(name))
        .or(
            () ->
                Optional.ofNullable(
                    System.getenv(name.replace('.', '_').toUpperCase(Locale.ROOT))));
  }

  private static void startOwnDatabase(Path directory) {
    try {
      var database = OwnPostgres.start(directory);
      LOG.infof("Data is kept in %s", directory.toAbsolutePath().normalize());
      database.settings().forEach(System::setProperty);
      stopAfterTheService(database);
    } catch (DataDirectoryInUseException | UncheckedIOException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
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
