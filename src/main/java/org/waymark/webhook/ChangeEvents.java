package org.waymark.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.waymark.identity.Actor;

/** A partner's program wants to be told of other things from now on. */
@ApplicationScoped
public class ChangeEvents {

  private final Endpoints endpoints;

  ChangeEvents(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  /**
   * Changes of what an endpoint is told; what waits already is still sent.
   *
   * @param events one or more
   * @return false when there is no such endpoint of this partner
   */
  @Transactional
  public boolean change(Actor.Partner partner, UUID endpoint, Set<EventKind> events) {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("Whoever wants to be told nothing pauses the endpoint");
    }
    return endpoints.listen(partner, endpoint, events);
  }
}
