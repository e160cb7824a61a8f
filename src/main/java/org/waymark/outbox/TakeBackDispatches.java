package org.waymark.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.OrganisationId;

/** A firm wants to be told nothing any more. */
@ApplicationScoped
public class TakeBackDispatches {

  private final Dispatches dispatches;
  private final DatabaseActors actors;

  TakeBackDispatches(Dispatches dispatches, DatabaseActors actors) {
    this.dispatches = dispatches;
    this.actors = actors;
  }

  /**
   * Removes what is addressed to the firm and has not left. One on its way may still arrive.
   *
   * @return how many that were
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int takeBack(OrganisationId firm) {
    // Whoever holds a code from a mail acts for no firm.
    return actors.as(new Actor.Housekeeping(), () -> dispatches.takeBack(firm));
  }
}
