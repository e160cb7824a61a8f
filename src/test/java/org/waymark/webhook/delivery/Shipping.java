package org.waymark.webhook.delivery;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    private final WebhookChannel.Records records;
    private final Secrets secrets;
    private final SendTestEvent test;
    private final Deliveries deliveries;

    Parts(
        WebhookChannel.Records records,
        Secrets secrets,
        SendTestEvent test,
        Deliveries deliveries) {
      this.records = records;
      this.secrets = secrets;
      this.test = test;
      this.deliveries = deliveries;
    }
  }

  /** Nobody else listens, and nothing waits. */
  public void clear() {
    community.sql(SERVICE, "delete from outbox_message");
    community.sql(SERVICE, "delete from webhook_endpoint");
  }

  UUID test(Listener listener) {
    return community.as(
        listener.partner(),
        () -> parts.test.send(listener.partner(), listener.endpoint()).orElseThrow());
  }

  /** As one instance does it, after a while. */
  public int deliverAfter(Duration time) {
    var post = new Post(vertx, new HttpClientOptions(), PATIENCE);
    return deliver(clock.instant().plus(time), post, Listeners.lookups().check(true));
  }

  /** The same, at a time. */
  int deliverAt(Instant then) {
    var post = new Post(vertx, new HttpClientOptions(), PATIENCE);
    return deliver(then, post, Listeners.lookups().check(true));
  }

  /** The same over HTTPS, with the patience that takes on a busy machine. */
  public int deliverAfter(Duration time, HttpClientOptions options) {
    var post = new Post(vertx, options, Post.PATIENCE);
    return deliver(clock.instant().plus(time), post, Listeners.lookups().check(true));
  }

  /** The same as in production, where names lead elsewhere than when they were looked at first. */
  public int deliverAfterRebinding(Lookups lookups) {
    var post = new Post(vertx, new HttpClientOptions(), PATIENCE);
    return deliver(clock.instant(), post, lookups.check(false));
  }

  private int deliver(Instant at, Post post, CheckTarget check) {
    var then = Clock.fixed(at, ZoneOffset.UTC);
    var channel = new WebhookChannel(parts.records, parts.secrets, check, post, then);
    return outgoing.deliver(channel, then);
  }

  /** What partners are written. */
  List<String> letters() {
    return community
        .rows(
            SERVICE,
            "select cast(payload as text) from outbox_message where channel = 'mail' order by number")
        .stream()
        .map(String.class::cast)
        .toList();
  }

  Delivery delivery(Listener listener) {
    return deliveries(listener).getFirst();
  }

  List<Delivery> deliveries(Listener listener) {
    return community.as(
        listener.partner(),
        () ->
            parts.deliveries.visibleTo(listener.partner(), listener.endpoint(), null, null, MOST));
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
