package org.waymark.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tool that comes with PostgreSQL says about the machine, so that figures compare. */
final class Pgbench {

  private static final String DATABASE = "postgres";

  private final Path program;
  private final URI server;

  private Pgbench(Path program, String url) {
    this.program = program;
    this.server = URI.create(url.substring("jdbc:".length()));
  }

  /** None where the tool is not installed. */
  static Optional<Pgbench> on(String url) {
    return candidates().filter(Files::isExecutable).findFirst().map(path -> new Pgbench(path, url));
  }

  private static Stream<Path> candidates() {
    var onThePath =
        Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "pgbench"));
    return Stream.concat(installed().stream(), onThePath);
  }

  /** As Debian and Ubuntu put it, the newest first. */
  private static List<Path> installed() {
    try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
      return versions
          .map(version -> version.resolve("bin/pgbench"))
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Transactions a second over a million accounts, on four connections: as TPC-B, and reading. */
  String figures() {
    run(List.of("-i", "-q", "-s", "10"));
    var writing = tps(run(List.of("-c", "4", "-j", "2", "-T", "20")));
    var reading = tps(run(List.of("-S", "-c", "4", "-j", "2", "-T", "20")));
    return "%s transactions a second (TPC-B like), %s (reading alone)".formatted(writing, reading);
  }

  private static String tps(String output) {
    return output
        .lines()
        .filter(line -> line.startsWith("tps = "))
        .findFirst()
        .map(line -> line.split("[ .]")[2])
        .orElseThrow(() -> new IllegalStateException(output));
  }

  private String run(List<String> options) {
    var command = new ArrayList<String>();
    command.add(program.toString());
    command.addAll(List.of("-h", server.getHost(), "-p", String.valueOf(server.getPort())));
    command.addAll(List.of("-U", "postgres"));
    command.addAll(options);
    command.add(DATABASE);
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(output);
      }
      return output;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
