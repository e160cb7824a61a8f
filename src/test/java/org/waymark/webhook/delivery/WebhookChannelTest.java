package org.waymark.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Community;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.Listeners.Listener;
import org.waymark.webhook.PauseEndpoint;
import org.waymark.webhook.ResumeEndpoint;

/** Messages on their way to a program on this machine. */
@QuarkusTest
class WebhookChannelTest {

  @Inject Community community;
  @Inject Listeners listeners;
  @Inject Shipping shipping;
  @Inject PauseEndpoint pauseEndpoint;
  @Inject ResumeEndpoint resumeEndpoint;
  @Inject Clock clock;

  private Sink sink;
  private Listener listener;

  @BeforeEach
  void listens() throws IOException {
    shipping.clear();
    sink = new Sink();
    listener = listeners.listener(sink.port());
  }

  @AfterEach
  void ends() {
    sink.close();
  }

  @Test
  void sendsWhatTheReferenceLibraryBelieves() {
    var id = shipping.test(listener);

    assertThat(shipping.deliverAfter(Duration.ZERO)).isEqualTo(1);
    assertThat(shipping.deliverAfter(Duration.ofDays(1))).isZero();

    var got = sink.got().getFirst();
    assertThat(sink.got()).hasSize(1);
    assertThat(got.id()).isEqualTo("msg_" + id);
    assertThat(got.host()).as("by its name").isEqualTo(Listeners.HOST + ":" + sink.port());
    assertThat(got.headers().firstValue("content-type")).contains("application/json");
    assertThat(got.body()).startsWith("{\"type\":\"webhook.test\",\"timestamp\":\"20");
    assertThat(Shipping.isSigned(got, listener.secret())).isTrue();
    assertThat(Shipping.isSigned(got, listeners.listener(8090).secret())).isFalse();
    assertThat(shipping.delivery(listener).state()).isEqualTo("sent");
    assertThat(shipping.delivery(listener).attempts())
        .singleElement()
        .satisfies(attempt -> assertThat(attempt.outcome()).isEqualTo("delivered"))
        .satisfies(attempt -> assertThat(attempt.status()).isEqualTo(200));
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 400, 404, 429, 500, 503})
  void triesAgainUnderTheSameIdWhateverElseIsAnswered(int status) {
    shipping.test(listener);
    sink.answers(status);

    assertThat(shipping.deliverAfter(Duration.ZERO)).isZero();
    assertThat(shipping.deliverAfter(Duration.ofSeconds(4))).as("within the pause").isZero();
    assertThat(sink.got()).hasSize(1);
    sink.answers(204);
    assertThat(shipping.deliverAfter(Duration.ofSeconds(7))).isEqualTo(1);

    assertThat(sink.got()).hasSize(2).extracting(Sink.Got::id).containsOnly(sink.got().get(0).id());
    assertThat(sink.got()).extracting(Sink.Got::body).containsOnly(sink.got().get(0).body());
    assertThat(shipping.delivery(listener).attempts())
        .extracting(Delivery.Attempt::outcome)
        .containsExactly("refused", "delivered");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsNoRedirect(int status) {
    for (var location :
        List.of("http://169.254.169.254/latest/meta-data/", "http://127.0.0.1:" + sink.port())) {
      sink.reacts(
          exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(status, -1);
          });
      shipping.test(listener);
      shipping.deliverAfter(Duration.ZERO);
    }

    assertThat(sink.got()).hasSize(2);
    assertThat(shipping.deliveries(listener))
        .hasSize(2)
        .allSatisfy(
            delivery ->
                assertThat(delivery.attempts())
                    .extracting(Delivery.Attempt::status)
                    .containsExactly(status));
  }

  @Test
  void waitsAsLongAsItIsAskedTo() {
    sink.reacts(
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "3600");
          exchange.sendResponseHeaders(503, -1);
        });
    shipping.test(listener);

    shipping.deliverAfter(Duration.ZERO);

    assertThat(shipping.delivery(listener).dueAt())
        .isAfter(clock.instant().plus(Duration.ofMinutes(59)));
  }

  @Test
  void givesUpOnWhoeverIsSlow() throws Exception {
    var patient = new CountDownLatch(1);
    sink.reacts(
        _ -> {
          try {
            patient.await(20, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    shipping.test(listener);

    var before = System.nanoTime();
    assertThat(shipping.deliverAfter(Duration.ZERO)).isZero();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    patient.countDown();
    assertThat(shipping.delivery(listener).attempts())
        .extracting(Delivery.Attempt::outcome)
        .containsExactly("timed-out");
  }

  @Test
  void readsTheBeginningOfAnAnswerAlone() throws Exception {
    var brokenOff = new CompletableFuture<Boolean>();
    sink.reacts(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          var part = "x".repeat(10_000).getBytes(StandardCharsets.UTF_8);
          try (var body = exchange.getResponseBody()) {
            for (var i = 0; i < 1000; i++) {
              body.write(part);
            }
            brokenOff.complete(false);
          } catch (IOException e) {
            brokenOff.complete(true);
          }
        });
    shipping.test(listener);

    assertThat(shipping.deliverAfter(Duration.ZERO)).isEqualTo(1);

    assertThat(brokenOff.get(20, TimeUnit.SECONDS)).isTrue();
    assertThat(shipping.delivery(listener).attempts().getFirst().answer()).hasSize(1000);
  }

  @Test
  void triesAgainWhereNobodyIs() throws IOException {
    sink.close();
    shipping.test(listener);

    shipping.deliverAfter(Duration.ZERO);

    assertThat(shipping.delivery(listener).state()).isEqualTo("waiting");
    assertThat(shipping.delivery(listener).attempts())
        .extracting(Delivery.Attempt::outcome)
        .containsExactly("unreachable");
  }

  /** Neither answers before the other has been told too: one after the other would never do. */
  @Test
  void letsNobodyWaitForWhoeverIsSlow() throws IOException {
    try (var second = new Sink()) {
      var other = listeners.listener(second.port());
      var told = new CountDownLatch(2);
      for (var each : List.of(sink, second)) {
        each.reacts(
            exchange -> {
              told.countDown();
              try {
                exchange.sendResponseHeaders(told.await(9, TimeUnit.SECONDS) ? 200 : 500, -1);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
      }
      shipping.test(listener);
      shipping.test(other);

      assertThat(shipping.deliverAfter(Duration.ZERO)).isEqualTo(2);
    }
  }

  /** A program that asks again and again fills nothing up. */
  @Test
  void keepsOneTestForWhoeverIsPaused() {
    shipping.test(listener);
    pause();
    for (var i = 0; i < 5; i++) {
      shipping.test(listener);
    }

    assertThat(shipping.deliveries(listener)).hasSize(1);
    assertThat(shipping.deliverAfter(Duration.ZERO)).isZero();
    resume();
    assertThat(shipping.deliverAfter(Duration.ZERO)).isEqualTo(1);
    assertThat(sink.got()).hasSize(1);
  }

  /** However much waits for those before it in the order of destinations, and after it. */
  @Test
  void passesOverWhoeverIsPaused() {
    pause();
    shipping.test(listener);
    var others = List.of(listeners.listener(sink.port()), listeners.listener(sink.port()));
    others.forEach(shipping::test);

    assertThat(shipping.deliverAfter(Duration.ZERO)).isEqualTo(2);
    assertThat(shipping.delivery(listener).state()).isEqualTo("waiting");
  }

  private void pause() {
    community.as(
        listener.partner(), () -> pauseEndpoint.pause(listener.partner(), listener.endpoint()));
  }

  private void resume() {
    community.as(
        listener.partner(), () -> resumeEndpoint.resume(listener.partner(), listener.endpoint()));
  }

  @Test
  void signsWithBothSecretsWhileOneTakesThePlaceOfTheOther() {
    var rotated = listeners.rotate(listener, Duration.ZERO);
    shipping.test(listener);
    shipping.deliverAfter(Duration.ZERO);

    var got = sink.got().getFirst();
    assertThat(got.headers().firstValue("webhook-signature").orElseThrow().split(" ", -1))
        .hasSize(2);
    assertThat(Shipping.isSigned(got, listener.secret())).isTrue();
    assertThat(Shipping.isSigned(got, rotated)).isTrue();

    shipping.test(listener);
    shipping.deliverAfter(Duration.ofHours(25));
    assertThat(sink.got().getLast().headers().firstValue("webhook-signature").orElseThrow())
        .startsWith("v1,")
        .doesNotContain(" ");
  }
}
