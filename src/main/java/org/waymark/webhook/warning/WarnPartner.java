package org.waymark.webhook.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.outbox.mail.QueueLetter;

/**
 * A partner is to know that its program can be told nothing: once a day at most for each endpoint
 * and reason. A sandbox has an address as others have, and whoever builds on it tries this out too.
 */
@ApplicationScoped
public class WarnPartner {

  /** As long as messages wait: later there is nothing left to save. */
  private static final Duration WORTH = Duration.ofDays(7);

  private final FailingEndpoints endpoints;
  private final QueueLetter queue;
  private final WarningWriter writer;

  WarnPartner(FailingEndpoints endpoints, QueueLetter queue, WarningWriter writer) {
    this.endpoints = endpoints;
    this.queue = queue;
    this.writer = writer;
  }

  /** Disables an endpoint that says that it is gone, and writes to its partner with it. */
  @Transactional(TxType.REQUIRES_NEW)
  public void gone(UUID endpoint, Instant now) {
    if (endpoints.disable(endpoint, now)) {
      endpoints
          .takeGone(endpoint, now)
          .ifPresent(failing -> queue.queue(writer.gone(failing), WORTH));
    }
  }

  /**
   * Writes to partners within the transaction in which messages to them are given up, or have
   * waited too long.
   */
  @Transactional(TxType.MANDATORY)
  public void notTold(List<UUID> deliveries, Instant now) {
    endpoints
        .takeNotTold(deliveries, now)
        .forEach(failing -> queue.queue(writer.notTold(failing), WORTH));
  }
}
