package org.waymark.api.limit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server whose answers have to be over in time. */
class CutOffTest {

  private static final Duration LITTLE = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofSeconds(30);

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private int port;

  @BeforeEach
  void start() throws Exception {
    var router = Router.router(vertx);
    router.get("/endless").handler(CutOffTest::beginsOnly);
    router.get("/short").handler(CutOffTest::ends);
    port =
        vertx
            .createHttpServer()
            .requestHandler(router)
            .listen(0)
            .toCompletionStage()
            .toCompletableFuture()
            .get(30, TimeUnit.SECONDS)
            .actualPort();
  }

  @AfterEach
  void stop() {
    vertx.close();
    client.close();
  }

  private static void beginsOnly(RoutingContext call) {
    new CutOff(call).after(LITTLE);
    call.response().setChunked(true).write("some");
  }

  private static void ends(RoutingContext call) {
    new CutOff(call).after(LITTLE);
    call.response().end("all");
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .timeout(LONG)
        .build();
  }

  @Test
  void closesTheConnectionOfAnAnswerThatIsNotOverInTime() {
    assertThatThrownBy(() -> client.send(request("/endless"), BodyHandlers.ofString()))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void leavesTheConnectionOfAnAnswerAloneThatIsOver() throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout((int) LITTLE.multipliedBy(3).toMillis());
      socket
          .getOutputStream()
          .write("GET /short HTTP/1.1\r\nHost: here\r\n\r\n".getBytes(US_ASCII));
      var answer = socket.getInputStream();

      assertThatThrownBy(answer::readAllBytes)
          .as("it is open still, long after")
          .isInstanceOf(SocketTimeoutException.class);
    }
  }
}
