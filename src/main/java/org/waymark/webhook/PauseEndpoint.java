package org.waymark.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.waymark.identity.Actor;

/** A partner's program cannot be told anything for a while. */
@ApplicationScoped
public class PauseEndpoint {

  private final Endpoints endpoints;
  private final Clock clock;

  PauseEndpoint(Endpoints endpoints, Clock clock) {
    this.endpoints = endpoints;
    this.clock = clock;
  }

  /**
   * From now on messages wait; one on its way may still arrive.
   *
   * @return false when there is no such endpoint of this partner
   */
  @Transactional
  public boolean pause(Actor.Partner partner, UUID endpoint) {
    return endpoints.pause(partner, endpoint, clock.instant());
  }
}
