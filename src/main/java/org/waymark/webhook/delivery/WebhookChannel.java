package org.waymark.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.outbox.Channel;
import org.waymark.outbox.InVainException;
import org.waymark.outbox.Parcel;
import org.waymark.outbox.Pauses;
import org.waymark.webhook.RetrySchedule;
import org.waymark.webhook.Secrets;
import org.waymark.webhook.address.CheckTarget;
import org.waymark.webhook.address.CheckTarget.Verdict;
import org.waymark.webhook.address.Purpose;
import org.waymark.webhook.delivery.Delivery.Attempt;
import org.waymark.webhook.delivery.Shipments.Shipment;
import org.waymark.webhook.signature.Signature;
import org.waymark.webhook.warning.WarnPartner;

/** Sends messages to partners' endpoints as Standard Webhooks 1.0.0 has it. */
@ApplicationScoped
class WebhookChannel implements Channel {

  static final String NAME = "webhook";

  /** What is sent lies in the log, which is kept for longer than the outbox keeps words. */
  static final String PAYLOAD = "{}";

  /** Three days of attempts, and as many in which messages may wait (our judgement). */
  static final Duration WORTH = Duration.ofDays(7);

  /** Spread by up to a fifth. */
  private static final Pauses PAUSES = new Pauses(RetrySchedule.PAUSES, 20);

  /**
   * Hosts that are slow to be found are given up after a few seconds. What waits for an endpoint to
   * be resumed is due as soon as it is.
   */
  private static final Duration SOON = Duration.ofSeconds(10);

  private static final int GONE = 410;

  private final Shipments shipments;
  private final WarnPartner warnPartner;
  private final Secrets secrets;
  private final CheckTarget checkTarget;
  private final Post post;
  private final Clock clock;

  WebhookChannel(
      Records records, Secrets secrets, CheckTarget checkTarget, Post post, Clock clock) {
    this.shipments = records.shipments;
    this.warnPartner = records.warnPartner;
    this.secrets = secrets;
    this.checkTarget = checkTarget;
    this.post = post;
    this.clock = clock;
  }

  /** What is known of messages, and who is told when they do not arrive. */
  @Singleton
  static class Records {

    private final Shipments shipments;
    private final WarnPartner warnPartner;

    Records(Shipments shipments, WarnPartner warnPartner) {
      this.shipments = shipments;
      this.warnPartner = warnPartner;
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public Pauses pauses() {
    return PAUSES;
  }

  @Override
  public Set<String> closed() {
    return shipments.waiting();
  }

  @Override
  public Map<String, String> owners(List<String> destinations) {
    return shipments.owners(destinations);
  }

  @Override
  public void deliver(Parcel parcel) {
    var shipment =
        shipments
            .find(parcel.id())
            .filter(Shipment::open)
            .orElseThrow(() -> InVainException.forGood("closed"));
    if (shipment.gone()) {
      // Since this one was on its way already.
      throw InVainException.untried("gone", SOON);
    }
    switch (checkTarget.check(shipment.url(), new Purpose.Sending(shipment.partner()))) {
      case Verdict.Unfit(var flaw) -> {
        var outcome = "address-" + code(flaw);
        shipments.note(shipment.id(), new Attempt(clock.instant(), null, outcome, 0, ""));
        throw InVainException.again(outcome, null);
      }
      case Verdict.Busy _ -> throw InVainException.untried("lookups-busy", SOON);
      case Verdict.Fit(var target) -> {
        var at = clock.instant();
        judge(shipment, at, post.send(target, headers(shipment, at), shipment.body()));
      }
    }
  }

  @Override
  public void gaveUp(Parcel parcel) {
    warnPartner.notTold(List.of(parcel.id()), clock.instant());
  }

  @Override
  public void tooLate(List<UUID> messages) {
    warnPartner.notTold(messages, clock.instant());
  }

  private Map<String, String> headers(Shipment shipment, Instant at) {
    var valid = secrets.valid(shipment.endpoint(), at);
    if (valid.isEmpty()) {
      // Sealed under another secret of the service: its partner has to draw a new one.
      shipments.note(shipment.id(), new Attempt(at, null, "no-secret", 0, ""));
      throw InVainException.again("no-secret", null);
    }
    return Signature.headers(valid, shipment.id(), at, shipment.body(), shipment.sandbox());
  }

  private void judge(Shipment shipment, Instant at, Answer answer) {
    var now = clock.instant();
    var took = (int) Duration.between(at, now).toMillis();
    switch (answer) {
      case Answer.Silent(var reason) -> {
        shipments.note(shipment.id(), new Attempt(at, null, code(reason), took, ""));
        throw InVainException.again(code(reason), null);
      }
      case Answer.Answered(var status, var retryAfter, var beginning) -> {
        var taken = status >= 200 && status < 300;
        var outcome = taken ? "delivered" : "refused";
        shipments.note(shipment.id(), new Attempt(at, status, outcome, took, beginning));
        if (status == GONE) {
          // It may be a mistake, as while a program is replaced: this one waits with the others.
          warnPartner.gone(shipment.endpoint(), now);
          throw InVainException.untried("gone", SOON);
        }
        if (!taken) {
          throw InVainException.again("status-" + status, RetryAfter.read(retryAfter, now));
        }
      }
    }
  }

  private static String code(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
