package org.waymark.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.waymark.identity.CurrentActor;

/** Has delivered what is due, at a time and by a channel that a test chooses. */
@ApplicationScoped
public class Outgoing {

  private final Dispatches dispatches;
  private final CurrentActor actor;
  private final Couriers couriers;

  Outgoing(Dispatches dispatches, CurrentActor actor, Couriers couriers) {
    this.dispatches = dispatches;
    this.actor = actor;
    this.couriers = couriers;
  }

  /** As one instance does it, and says how many messages left. */
  public int deliver(Channel channel, Clock clock) {
    return new DeliverDispatches(dispatches, List.of(channel), actor, couriers, clock).deliver();
  }
}
