package org.waymark.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Community;
import org.waymark.identity.CurrentActor;
import org.waymark.webhook.ChangeEndpoint;
import org.waymark.webhook.EventKind;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.Listeners.Listener;
import org.waymark.webhook.PauseEndpoint;
import org.waymark.webhook.ResumeEndpoint;
import org.waymark.webhook.Secrets;
import org.waymark.webhook.address.Purpose;
import org.waymark.webhook.delivery.ReplayDelivery.Replaying;

/** What a partner does with its messages, and for how long there are any. */
@QuarkusTest
class ReplayDeliveryTest {

  @Inject Community community;
  @Inject Listeners listeners;
  @Inject Shipping shipping;
  @Inject Shipments shipments;
  @Inject Secrets secrets;
  @Inject SendTestEvent sendTestEvent;
  @Inject ReplayDelivery replayDelivery;
  @Inject ChangeEndpoint changeEndpoint;
  @Inject PauseEndpoint pauseEndpoint;
  @Inject ResumeEndpoint resumeEndpoint;
  @Inject CurrentActor actor;
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
  void letsMessagesWaitDuringAPause() {
    var partner = listener.partner();
    shipping.test(listener);
    community.as(partner, () -> pauseEndpoint.pause(partner, listener.endpoint()));
    assertThat(shipping.deliverAfter(Duration.ZERO)).isZero();

    community.as(partner, () -> resumeEndpoint.resume(partner, listener.endpoint()));
    assertThat(shipping.deliverAfter(Duration.ZERO)).isEqualTo(1);
  }

  @Test
  void sendsWhatWaitsToWhereTheEndpointIsByThen() throws IOException {
    try (var moved = new Sink()) {
      var partner = listener.partner();
      shipping.test(listener);
      var url = "http://" + Listeners.HOST + ":" + moved.port() + "/moved";
      var verdict =
          Listeners.lookups().check(true).check(url, new Purpose.Registering(partner.partner()));
      var wish = new ChangeEndpoint.Wish(EnumSet.allOf(EventKind.class), verdict);
      community.as(
          partner, () -> changeEndpoint.change(partner, listener.endpoint(), wish, _ -> true));

      assertThat(shipping.deliverAfter(Duration.ZERO)).isEqualTo(1);

      assertThat(moved.got()).hasSize(1);
      assertThat(sink.got()).isEmpty();
    }
  }

  @Test
  void sendsAgainUnderTheSameIdWhatWasMissed() {
    var id = shipping.test(listener);
    assertThat(replay(listener, id)).isEqualTo(Replaying.WAITS);
    shipping.deliverAfter(Duration.ZERO);

    assertThat(replay(listener, id)).isEqualTo(Replaying.UNDER_WAY);
    assertThat(shipping.deliverAfter(Duration.ofSeconds(1))).isEqualTo(1);

    assertThat(sink.got()).hasSize(2).extracting(Sink.Got::id).containsOnly("msg_" + id);
    assertThat(shipping.delivery(listener).attempts()).hasSize(2);
  }

  /** Whoever has one message sent again for ever fills no disk with what is noted of it. */
  @Test
  void keepsTheLastTwentyAttemptsOfAMessage() {
    var id = shipping.test(listener);
    shipping.deliverAfter(Duration.ZERO);
    for (var times = 1; times <= 21; times++) {
      replay(listener, id);
      shipping.deliverAfter(Duration.ofSeconds(times));
    }

    assertThat(sink.got()).hasSize(22);
    assertThat(shipping.delivery(listener).attempts())
        .extracting(attempt -> Long.toString(attempt.at().getEpochSecond()))
        .containsExactlyElementsOf(
            sink.got().stream()
                .skip(2)
                .map(got -> got.headers().firstValue("webhook-timestamp").orElseThrow())
                .toList());
  }

  @Test
  void showsAndReplaysNothingOfAnotherPartner() {
    var id = shipping.test(listener);
    var stranger = listeners.listener(8090);
    var me = stranger.partner();
    var theirs = new Listener(me, listener.endpoint(), stranger.secret());

    assertThat(shipping.deliveries(theirs)).isEmpty();
    assertThat(replay(theirs, id)).isEqualTo(Replaying.UNKNOWN);
    assertThat(replay(stranger, id)).isEqualTo(Replaying.UNKNOWN);
    assertThat(community.as(me, () -> sendTestEvent.send(me, listener.endpoint()))).isEmpty();
    assertThat(community.rows(me, "select id from webhook_delivery")).isEmpty();
    assertThat(community.rows(me, "select id from outbox_message")).isEmpty();
    assertThat(community.rows(listener.partner(), "select id from outbox_message")).hasSize(1);
  }

  private Replaying replay(Listener as, UUID delivery) {
    return community.as(
        as.partner(), () -> replayDelivery.replay(as.partner(), as.endpoint(), delivery));
  }

  @Test
  void forgetsAfterThirtyDaysWhatDoesNotWait() {
    shipping.test(listener);
    shipping.deliverAfter(Duration.ZERO);
    shipping.test(listener);

    assertThat(forgetAfter(Duration.ofDays(29))).isZero();
    assertThat(forgetAfter(Duration.ofDays(31))).isEqualTo(1);

    assertThat(shipping.deliveries(listener))
        .extracting(Delivery::state)
        .containsExactly("waiting");
  }

  private int forgetAfter(Duration time) {
    var then = Clock.fixed(clock.instant().plus(time), ZoneOffset.UTC);
    return new ForgetDeliveries(shipments, secrets, actor, then).forget();
  }
}
