package org.waymark.organisation.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;
import org.waymark.kernel.PersonId;

/** A firm is no longer kept by somebody, whoever of it says so. */
@ApplicationScoped
public class EndOwnership {

  private static final Logger LOG = Logger.getLogger(EndOwnership.class);

  private final Ownerships ownerships;

  EndOwnership(Ownerships ownerships) {
    this.ownerships = ownerships;
  }

  /**
   * From their next request on the person comes to this firm with its code alone. The last one may
   * go as well: the code goes on working.
   *
   * @return false when the firm was not theirs
   */
  @Transactional
  public boolean end(PersonId person, Actor.Owner owner) {
    var ended = ownerships.remove(person, owner);
    if (ended) {
      LOG.infof("Firm %s is no longer kept by person %s", owner.organisation(), person);
    }
    return ended;
  }
}
