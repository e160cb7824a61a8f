package org.waymark.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, on a port and a data directory of its own. */
final class RunningService implements AutoCloseable {

  private static final Path JAR = Path.of(System.getProperty("waymark.jar", ""));
  private static final Duration START_WITHIN = Duration.ofMinutes(2);

  private final Process process;
  private final int port;
  private final Path log;

  private RunningService(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /** Starts it and waits until it can serve. */
  static RunningService start(Path directory) {
    return start(directory, Map.of());
  }

  static RunningService start(Path directory, Map<String, String> environment) {
    var service = launch(directory, environment);
    service.awaitReady();
    return service;
  }

  /** The same at an address that is known beforehand. */
  static RunningService start(Path directory, int port, Map<String, String> environment) {
    var service = launch(directory, port, environment);
    service.awaitReady();
    return service;
  }

  /** Starts it without waiting. */
  static RunningService launch(Path directory, Map<String, String> environment) {
    return launch(directory, freePort(), environment);
  }

  private static RunningService launch(Path directory, int port, Map<String, String> environment) {
    try {
      Files.createDirectories(directory);
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-Dquarkus.http.port=" + port);
      command.add("-Dquarkus.http.host=127.0.0.1");
      // Nothing routes to this instance, so there is no balancer to wait for.
      command.add("-Dquarkus.shutdown.delay=0S");
      command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
      var log = Files.createTempFile(directory, "service", ".log");
      var builder =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      builder.environment().putAll(environment);
      return new RunningService(builder.start(), port, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady() {
    var until = Instant.now().plus(START_WITHIN);
    while (Instant.now().isBefore(until) && process.isAlive()) {
      if (isReady()) {
        return;
      }
      sleep();
    }
    throw new IllegalStateException("The service did not start:\n" + output());
  }

  private boolean isReady() {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(address().resolve("/q/health/ready")).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** As {@code kill -9} does: nothing in the process gets a chance to tidy up. */
  void kill() {
    process.destroyForcibly();
    exitStatus();
  }

  /** As {@code kill} does. */
  int terminate() {
    process.destroy();
    return exitStatus();
  }

  /** Waits for the process to end. */
  int exitStatus() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The service does not end:\n" + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Everything it has printed. */
  String output() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      terminate();
    }
  }
}
