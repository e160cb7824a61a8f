package org.waymark.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.DatabaseActors;

/** Whoever does something may not see which partners are told of it. */
@ApplicationScoped
class AsHousekeeping {

  private final DatabaseActors actors;
  private final CurrentActor current;

  AsHousekeeping(DatabaseActors actors, CurrentActor current) {
    this.actors = actors;
    this.current = current;
  }

  /** Does something within the transaction under way, which then goes on as whoever acts. */
  @Transactional(Transactional.TxType.MANDATORY)
  <T> T act(Supplier<T> act) {
    actors.enter(new Actor.Housekeeping());
    var came = act.get();
    actors.enter(current.get());
    return came;
  }
}
