package org.waymark.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The process that serves a database directory, found by the note PostgreSQL keeps there. It may
 * have outlived its service, which was killed before it could stop it. Only used with the
 * directory's lock held, so no other living service owns it.
 */
final class ServerProcess {

  /** A clean stop writes everything to disk; more than this means it hangs. */
  private static final int SECONDS_TO_STOP = 30;

  private final Path database;

  ServerProcess(Path database) {
    this.database = database;
  }

  /** Stops it if it still runs, and removes the note of one that does not. */
  void stop() throws IOException {
    var process = running();
    if (process.isPresent()) {
      stop(process.get());
    }
    // A dead server's number may by now belong to another process: PostgreSQL would refuse to
    // start.
    Files.deleteIfExists(note());
  }

  private Path note() {
    return database.resolve("postmaster.pid");
  }

  /** The server, if one serves the directory. */
  Optional<ProcessHandle> running() throws IOException {
    if (!Files.exists(note())) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(note());
    if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,9}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::servesDatabase);
  }

  private boolean servesDatabase(ProcessHandle process) {
    var arguments = process.info().arguments().map(Arrays::asList);
    return process.info().command().orElse("").contains("postgres")
        && arguments.map(list -> list.contains(database.toString())).orElse(true);
  }

  private static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // Safe all the same: PostgreSQL recovers from its log when it starts again.
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
