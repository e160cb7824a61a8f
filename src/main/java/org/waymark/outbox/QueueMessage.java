package org.waymark.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/** Something is to be told to somebody once the act under way is done. */
@ApplicationScoped
public class QueueMessage {

  private final Dispatches dispatches;
  private final Supplier<UUID> ids;
  private final Clock clock;

  QueueMessage(Dispatches dispatches, Supplier<UUID> ids, Clock clock) {
    this.dispatches = dispatches;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps it within the transaction of the act, so that it leaves only if that comes about.
   *
   * @return its id
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID queue(Message message) {
    var id = ids.get();
    dispatches.add(id, message, clock.instant());
    return id;
  }

  /**
   * Has a message that was delivered or given up sent once more under its id, within the
   * transaction under way.
   *
   * @param payload as it was: words are not kept for long
   * @param worth how long it is worth telling from now on
   * @return false when it still waits, or is forgotten
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean again(UUID id, String payload, Duration worth) {
    var now = clock.instant();
    return dispatches.again(id, payload, now, now.plus(worth));
  }

  /**
   * Takes back what has not left for a destination, within the transaction under way: there is
   * nobody any more.
   *
   * @return how many messages
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int takeBack(String destination) {
    return dispatches.takeBack(destination);
  }
}
