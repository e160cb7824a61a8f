package org.waymark.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.OrganisationId;

/** A firm wants to be told nothing any more. */
@ApplicationScoped
public class TakeBackDispatches {

  private final Dispatches dispatches;
  private final DatabaseActors actors;
  private final CurrentActor current;

  TakeBackDispatches(Dispatches dispatches, DatabaseActors actors, CurrentActor current) {
    this.dispatches = dispatches;
    this.actors = actors;
    this.current = current;
  }

  /**
   * Removes what is addressed to the firm and has not left. One on its way may still arrive.
   *
   * @return how many that were
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int takeBack(OrganisationId firm) {
    // Whoever holds a code from a mail acts for no firm.
    actors.enter(new Actor.Housekeeping());
    var removed = dispatches.takeBack(firm);
    actors.enter(current.get());
    return removed;
  }
}
