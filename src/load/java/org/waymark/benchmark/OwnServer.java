package org.waymark.benchmark;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.postgres.OwnPostgres;

/**
 * The PostgreSQL that the service brings along, as it starts it: what is committed is on disk. Its
 * data lies below {@code target} and is gone at the end.
 */
public final class OwnServer implements QuarkusTestResourceLifecycleManager {

  private static final Path DATA = Path.of("target", "load-database");

  private @Nullable OwnPostgres server;

  @Override
  public Map<String, String> start() {
    remove();
    var started = OwnPostgres.start(DATA);
    server = started;
    return started.settings();
  }

  @Override
  public void stop() {
    if (server != null) {
      server.close();
    }
    remove();
  }

  private static void remove() {
    if (!Files.exists(DATA)) {
      return;
    }
    try (var files = Files.walk(DATA)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
