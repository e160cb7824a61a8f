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

/** Partners none of whose programs answers, beside one whose program does. */
@QuarkusTest
class SlowPartnersTest {

  private static final long AWHILE = 25;

  @Inject Listeners listeners;
  @Inject Shipping shipping;

  private Sink slow;
  private Sink quick;

  @BeforeEach
  void listen() throws IOException {
    shipping.clear();
    slow = new Sink();
    quick = new Sink();
  }

  @AfterEach
  void end() {
    slow.close();
    quick.close();
  }

  @Test
  void tellsAPartnerAtOnceWhileAllThatTwoOthersHaveIsSlow() {
    for (var partner = 0; partner < 2; partner++) {
      listensInVain(listeners.partner());
    }
    shipping.test(listeners.listener(quick.port()));
    var told = new CountDownLatch(1);
    var after = new AtomicLong(Long.MAX_VALUE);
    slow.reacts(
        exchange -> {
          try {
            told.await(AWHILE, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.sendResponseHeaders(500, -1);
        });
    var began = System.nanoTime();
    quick.reacts(
        exchange -> {
          after.set(System.nanoTime() - began);
          told.countDown();
          exchange.sendResponseHeaders(200, -1);
        });

    assertThat(shipping.deliverAfter(Duration.ZERO, new HttpClientOptions())).isEqualTo(1);

    assertThat(Duration.ofNanos(after.get())).isLessThan(Duration.ofSeconds(5));
    assertThat(slow.got()).hasSize(2 * RegisterEndpoint.MOST);
  }

  private void listensInVain(Actor.Partner partner) {
    var url = "http://" + Listeners.HOST + ":" + slow.port() + "/hooks";
    for (var i = 0; i < RegisterEndpoint.MOST; i++) {
      if (listeners.register(partner, url, EnumSet.allOf(EventKind.class))
          instanceof Registered(var endpoint, var secret)) {
        shipping.test(new Listener(partner, endpoint.id(), secret));
      }
    }
  }
}
