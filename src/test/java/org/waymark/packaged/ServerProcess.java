package org.waymark.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What PostgreSQL notes about itself in its data directory while it runs. */
record ServerProcess(long pid, int port) {

  static Path note(Path dataDirectory) {
    return dataDirectory.resolve("postgres").resolve("postmaster.pid");
  }

  static ServerProcess of(Path dataDirectory) {
    try {
      List<String> lines = Files.readAllLines(note(dataDirectory));
      return new ServerProcess(
          Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  /** Whether it is gone within ten seconds: the system may take a moment to clear it away. */
  boolean endsSoon() {
    return ProcessHandle.of(pid)
        .map(process -> process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join())
        .map(process -> !process.isAlive())
        .orElse(true);
  }

  void kill() {
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/waymark?user=waymark_app";
  }
}
