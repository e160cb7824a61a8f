package org.waymark.organisation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;
import org.waymark.identity.session.Persons;
import org.waymark.organisation.ownership.Ownerships;

/** A firm has everything destroyed that is kept about it. */
@ApplicationScoped
public class EraseFirm {

  private static final Logger LOG = Logger.getLogger(EraseFirm.class);

  private final Holdings holdings;
  private final Ownerships ownerships;
  private final Persons persons;

  EraseFirm(Holdings holdings, Ownerships ownerships, Persons persons) {
    this.holdings = holdings;
    this.ownerships = ownerships;
    this.persons = persons;
  }

  /**
   * Erases the firm with its answers, scores, grants and all else. Nobody it let in can see it any
   * more. Whoever kept it under their sign-in, and to whom nothing else here belongs, is forgotten
   * and signed out. Published comparisons stay: no firm can be found in them.
   *
   * @return false when there was nothing to erase
   */
  @Transactional
  public boolean erase(Actor.Owner owner) {
    var keepers = ownerships.of(owner);
    var erased = holdings.erase(owner);
    if (erased) {
      keepers.forEach(keeper -> persons.forget(keeper.person()));
      LOG.infof("Firm %s was erased", owner.organisation());
    }
    return erased;
  }
}
