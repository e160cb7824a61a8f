package org.waymark.http.again;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.AllowForwardHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.call.Dispatch.Wish;

/** A server behind a proxy whose word it takes, and a call within another. */
class InnerRequestTest {

  private static final Wish WISH =
      new Wish("GET", "/api/v1/scores", Map.of("X-Forwarded-For", "198.51.100.9"), null);

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient proxy =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private int port;

  @BeforeEach
  void start() throws Exception {
    var router = Router.router(vertx).allowForward(AllowForwardHeaders.X_FORWARD);
    router.get().handler(InnerRequestTest::tellsWhereTheInnerOneComesFrom);
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
    proxy.close();
  }

  private static void tellsWhereTheInnerOneComesFrom(RoutingContext outer) {
    var inner =
        new InnerRequest(
            (HttpServerRequestInternal) outer.request(), WISH, new InnerResponse().proxy());
    outer
        .response()
        .end(
            inner.remoteAddress().hostAddress()
                + " "
                + inner.headers().getAll("X-Forwarded-For")
                + " "
                + inner.connection().remoteAddress().hostAddress());
  }

  @Test
  void comesFromWhereTheOuterOneComesFrom() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
            .header("X-Forwarded-For", "198.51.100.1, 203.0.113.7")
            .build();

    assertThat(proxy.send(request, BodyHandlers.ofString()).body())
        .isEqualTo("198.51.100.1 [198.51.100.1, 203.0.113.7] 127.0.0.1");
  }

  @Test
  void namesNoOtherSenderThanTheOuterOne() throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build();

    assertThat(proxy.send(request, BodyHandlers.ofString()).body())
        .isEqualTo("127.0.0.1 [] 127.0.0.1");
  }
}
