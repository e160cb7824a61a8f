package org.waymark.webhook.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.webhook.Secrets;

/** The service forgets what it has told partners' programs, and secrets that sign no more. */
@ApplicationScoped
class ForgetDeliveries {

  /** Long enough to find a fault and to replay what was missed (our judgement). */
  static final Duration KEPT = Duration.ofDays(30);

  private final Shipments shipments;
  private final Secrets secrets;
  private final CurrentActor actor;
  private final Clock clock;

  ForgetDeliveries(Shipments shipments, Secrets secrets, CurrentActor actor, Clock clock) {
    this.shipments = shipments;
    this.secrets = secrets;
    this.actor = actor;
    this.clock = clock;
  }

  @Scheduled(identity = "webhook-forget", cron = "0 53 * * * ?")
  void whenDue() {
    forget();
  }

  /**
   * Forgets deliveries after thirty days, with their attempts.
   *
   * @return how many
   */
  int forget() {
    return actor.as(
        new Actor.Housekeeping(),
        () -> {
          secrets.forget(clock.instant());
          return shipments.forget(clock.instant().minus(KEPT));
        });
  }
}
