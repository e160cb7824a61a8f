package org.waymark.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.waymark.fixture.contract.Contract;

/** A partner's program on this machine, which answers as a test says. */
public final class Sink implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Contract CONTRACT = Contract.committed();

  private final HttpServer server;
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private volatile Reaction reaction = exchange -> exchange.sendResponseHeaders(200, -1);

  public Sink() throws IOException {
    this(HttpServer.create());
  }

  /** Of another kind, not begun yet. */
  public Sink(HttpServer server) throws IOException {
    this.server = server;
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /** What it does with a message. */
  @FunctionalInterface
  public interface Reaction {
    void to(HttpExchange exchange) throws IOException;
  }

  /** A message that came. */
  public record Got(HttpHeaders headers, String host, String body) {

    public String id() {
      return headers.firstValue("webhook-id").orElseThrow();
    }
  }

  public void reacts(Reaction other) {
    reaction = other;
  }

  public void answers(int status) {
    reacts(exchange -> exchange.sendResponseHeaders(status, -1));
  }

  public List<Got> got() {
    return List.copyOf(got);
  }

  /** What came, as JSON; each message has to be as the contract has it. */
  public List<JsonNode> told() throws IOException {
    var told = new ArrayList<JsonNode>();
    for (var each : got) {
      told.add(message(each.body()));
    }
    return told;
  }

  /** A message, which has to be as the contract has it. */
  static JsonNode message(String body) throws IOException {
    var message = JSON.readTree(body);
    var schema = CONTRACT.messages().get(message.path("type").asText());
    assertThat(schema).as("the contract knows " + message).isNotNull();
    assertThat(CONTRACT.errors(schema, message)).as(body).isEmpty();
    return message;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var headers = HttpHeaders.of(exchange.getRequestHeaders(), (_, _) -> true);
      got.add(new Got(headers, headers.firstValue("host").orElse(""), body));
      reaction.to(exchange);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
