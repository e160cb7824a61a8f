package org.waymark.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A partner's program that keeps what it is told, in the order in which it comes. */
final class Inbox implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PREFIX = "msg_";

  private final HttpServer server;
  private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
  private volatile Watch watch = Watch.NONE;

  Inbox() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  /**
   * A message that came.
   *
   * @param id by which it is known in the outbox
   */
  record Arrival(UUID id, String type, JsonNode about) {

    /** What it tells, for example {@code referral.updated/<id>/2}. */
    String event() {
      var version = about.path("version");
      return type + "/" + about.path("id").asText() + (version.isInt() ? "/" + version : "");
    }
  }

  /** Whoever wants to know when something comes. */
  interface Watch {

    Watch NONE = new Watch() {};

    /** It has come and is not answered yet. */
    default void came() {}

    /** It is answered. */
    default void answered() {}
  }

  void watchedBy(Watch other) {
    watch = other;
  }

  /** All that came, repetitions too. */
  List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
  }

  private void take(HttpExchange exchange) throws IOException {
    var watching = watch;
    try (exchange) {
      var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
      var id = exchange.getRequestHeaders().getFirst("webhook-id").substring(PREFIX.length());
      arrivals.add(new Arrival(UUID.fromString(id), body.path("type").asText(), body.path("data")));
      watching.came();
      exchange.sendResponseHeaders(204, -1);
    }
    watching.answered();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
