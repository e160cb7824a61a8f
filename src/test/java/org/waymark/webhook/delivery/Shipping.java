package org.waymark.webhook.delivery;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.outbox.Outgoing;
import org.waymark.webhook.Listeners;
import org.waymark.webhook.Listeners.Listener;
import org.waymark.webhook.Secrets;
import org.waymark.webhook.SigningSecret;
import org.waymark.webhook.address.CheckTarget;
import org.waymark.webhook.address.Lookups;

/** Sends to programs on this machine, with little patience. */
@ApplicationScoped
public class Shipping {

  static final Actor SERVICE = new Actor.Housekeeping();
  static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int MOST = 100;

  private final Community community;
  private final Outgoing outgoing;
  private final Parts parts;
  private final Vertx vertx;
  private final Clock clock;

  Shipping(Community community, Outgoing outgoing, Parts parts, Vertx vertx, Clock clock) {
    this.community = community;
    this.outgoing = outgoing;
    this.parts = parts;
    this.vertx = vertx;
    this.clock = clock;
  }

  /** What it is put together of. */
  @Singleton
  static class Parts {

    private final Shipments shipments;
    private final Secrets secrets;
    private final SendTestEvent test;
    private final Deliveries deliveries;

    Parts(Shipments shipments, Secrets secrets, SendTestEvent test, Deliveries deliveries) {
      this.shipments = shipments;
      this.secrets = secrets;
      this.test = test;
      this.deliveries = deliveries;
    }
  }

  /** Nobody else listens, and nothing waits. */
  public void clear() {
    community.sql(SERVICE, "delete from outbox_message");
    community.sql(
        SERVICE, "update webhook_endpoint set disabled_at = now(), disabled_because = 'gone'");
  }

  UUID test(Listener listener) {
    return community.as(
        listener.partner(),
        () -> parts.test.send(listener.partner(), listener.endpoint()).orElseThrow());
  }

  /** As one instance does it, after a while. */
  public int deliverAfter(Duration time) {
    var post = new Post(vertx, new HttpClientOptions(), PATIENCE);
    return deliver(time, post, Listeners.lookups().check(true));
  }

  /** The same over HTTPS, with the patience that takes on a busy machine. */
  public int deliverAfter(Duration time, HttpClientOptions options) {
    var post = new Post(vertx, options, Post.PATIENCE);
    return deliver(time, post, Listeners.lookups().check(true));
  }

  /** The same as in production, where names lead elsewhere than when they were looked at first. */
  public int deliverAfterRebinding(Lookups lookups) {
    var post = new Post(vertx, new HttpClientOptions(), PATIENCE);
    return deliver(Duration.ZERO, post, lookups.check(false));
  }

  private int deliver(Duration time, Post post, CheckTarget check) {
    var then = Clock.fixed(clock.instant().plus(time), ZoneOffset.UTC);
    var channel = new WebhookChannel(parts.shipments, parts.secrets, check, post, then);
    return outgoing.deliver(channel, then);
  }

  Delivery delivery(Listener listener) {
    return deliveries(listener).getFirst();
  }

  List<Delivery> deliveries(Listener listener) {
    return community.as(
        listener.partner(),
        () -> parts.deliveries.visibleTo(listener.partner(), listener.endpoint(), null, MOST));
  }

  /** Whether the reference library believes a message. */
  public static boolean isSigned(Sink.Got got, SigningSecret with) {
    try {
      new Webhook(with.text()).verify(got.body(), got.headers().map());
      return true;
    } catch (WebhookVerificationException e) {
      return false;
    }
  }
}
