package org.waymark.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;

/**
 * Closes a hub: from the next request on its people are nobody's advisers, and what firms let it
 * see it sees no longer. Its areas are free for others. Nothing is deleted.
 */
@ApplicationScoped
public class CloseHub {

  private final Hubs hubs;
  private final Territories territories;
  private final Clock clock;

  CloseHub(Hubs hubs, Territories territories, Clock clock) {
    this.hubs = hubs;
    this.territories = territories;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Closing {
    CLOSED,
    CLOSED_BEFORE,
    UNKNOWN
  }

  @Transactional
  public Closing close(Actor.Administrator administrator, HubId id) {
    return hubs.toChange(id).map(this::close).orElse(Closing.UNKNOWN);
  }

  private Closing close(Hub hub) {
    if (!hub.isOpen()) {
      return Closing.CLOSED_BEFORE;
    }
    hub.close(clock.instant());
    territories.replace(hub.id(), Set.of());
    return Closing.CLOSED;
  }
}
