package org.waymark.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.outbox.QueueMessage;

/** A partner's program is not to be told anything any more. */
@ApplicationScoped
public class RemoveEndpoint {

  private final Endpoints endpoints;
  private final DatabaseActors actors;
  private final QueueMessage queueMessage;

  RemoveEndpoint(Endpoints endpoints, DatabaseActors actors, QueueMessage queueMessage) {
    this.endpoints = endpoints;
    this.actors = actors;
    this.queueMessage = queueMessage;
  }

  /**
   * Removes it with its secrets, what was told to it and what waits; one message on its way may
   * still arrive.
   *
   * @return false when there is no such endpoint of this partner
   */
  @Transactional
  public boolean remove(Actor.Partner partner, UUID endpoint) {
    if (endpoints.lock(partner, endpoint).isEmpty()) {
      return false;
    }
    // Messages are the service's own affair. They go before what tells of them, as where a firm is
    // erased: two that lock the same rows in another order would stand in each other's way.
    actors.as(new Actor.Housekeeping(), () -> queueMessage.takeBack(endpoint.toString()));
    return endpoints.remove(partner, endpoint);
  }
}
