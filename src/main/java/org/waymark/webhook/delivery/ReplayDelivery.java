package org.waymark.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.outbox.QueueMessage;

/** A partner's program has missed a message, and wants it again. */
@ApplicationScoped
public class ReplayDelivery {

  private final Shipments shipments;
  private final AsHousekeeping asHousekeeping;
  private final QueueMessage queueMessage;

  ReplayDelivery(Shipments shipments, AsHousekeeping asHousekeeping, QueueMessage queueMessage) {
    this.shipments = shipments;
    this.asHousekeeping = asHousekeeping;
    this.queueMessage = queueMessage;
  }

  /** What came of it. */
  public enum Replaying {
    /** It is sent once more, with the same id and body, and a new time. */
    UNDER_WAY,
    /** It was not given up, and is sent anyway. */
    WAITS,
    /** The partner has no such delivery. */
    UNKNOWN
  }

  /** Has it sent, whether it was delivered before or not. */
  @Transactional
  public Replaying replay(Actor.Partner partner, UUID endpoint, UUID delivery) {
    return asHousekeeping.act(
        () -> {
          var found =
              shipments
                  .find(delivery)
                  .filter(one -> one.endpoint().equals(endpoint))
                  .filter(one -> one.partner().equals(partner.partner()));
          if (found.isEmpty()) {
            return Replaying.UNKNOWN;
          }
          return queueMessage.again(delivery, WebhookChannel.PAYLOAD, WebhookChannel.WORTH)
              ? Replaying.UNDER_WAY
              : Replaying.WAITS;
        });
  }
}
