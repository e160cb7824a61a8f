package org.waymark.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpClientOptions;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.identity.Actor;
import org.waymark.webhook.EventKind;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.Listeners.Listener;
import org.waymark.webhook.RegisterEndpoint;
import org.waymark.webhook.RegisterEndpoint.Registering.Registered;

/**
 * Partners none of whose programs answers, beside one whose program does, on the same host: they
 * may all have theirs with one provider.
 */
@QuarkusTest
class SlowPartnersTest {

  private static final long AWHILE = 25;
  private static final String SLOW = "/slow";

  @Inject Listeners listeners;
  @Inject Shipping shipping;

  private Sink provider;

  @BeforeEach
  void listen() throws IOException {
    shipping.clear();
    provider = new Sink();
  }

  @AfterEach
  void end() {
    provider.close();
  }

  @Test
  void tellsAPartnerAtOnceWhileAllThatTwoOthersHaveIsSlow() {
    for (var partner = 0; partner < 2; partner++) {
      listensInVain(listeners.partner());
    }
    shipping.test(listeners.listener(provider.port()));
    var told = new CountDownLatch(1);
    var after = new AtomicLong(Long.MAX_VALUE);
    var began = System.nanoTime();
    provider.reacts(
        exchange -> {
          if (exchange.getRequestURI().getPath().equals(SLOW)) {
            await(told);
            exchange.sendResponseHeaders(500, -1);
          } else {
            after.set(System.nanoTime() - began);
            told.countDown();
            exchange.sendResponseHeaders(200, -1);
          }
        });

    assertThat(shipping.deliverAfter(Duration.ZERO, new HttpClientOptions())).isEqualTo(1);

    assertThat(Duration.ofNanos(after.get())).isLessThan(Duration.ofSeconds(5));
    assertThat(provider.got()).hasSize(2 * RegisterEndpoint.MOST + 1);
  }

  private static void await(CountDownLatch told) {
    try {
      told.await(AWHILE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listensInVain(Actor.Partner partner) {
    var url = "http://" + Listeners.HOST + ":" + provider.port() + SLOW;
    for (var i = 0; i < RegisterEndpoint.MOST; i++) {
      if (listeners.register(partner, url, EnumSet.allOf(EventKind.class))
          instanceof Registered(var endpoint, var secret)) {
        shipping.test(new Listener(partner, endpoint.id(), secret));
      }
    }
  }
}
