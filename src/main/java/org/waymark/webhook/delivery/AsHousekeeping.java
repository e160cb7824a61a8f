package org.waymark.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;

/** Whoever does something may not see which partners are told of it. */
@ApplicationScoped
class AsHousekeeping {

  private final DatabaseActors actors;

  AsHousekeeping(DatabaseActors actors) {
    this.actors = actors;
  }

  /** Does something within the transaction under way, which then goes on as whoever acts. */
  @Transactional(Transactional.TxType.MANDATORY)
  <T> T act(Supplier<T> act) {
    return actors.as(new Actor.Housekeeping(), act);
  }
}
