package org.waymark.organisation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;
import org.waymark.identity.session.Persons;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.ownership.Ownerships;

/** A firm has everything destroyed that is kept about it. */
@ApplicationScoped
public class EraseFirm {

  private static final Logger LOG = Logger.getLogger(EraseFirm.class);

  private final Organisations organisations;
  private final Holdings holdings;
  private final Ownerships ownerships;
  private final Persons persons;
  private final Event<FirmErased> erased;

  EraseFirm(
      Organisations organisations,
      Holdings holdings,
      Ownerships ownerships,
      Persons persons,
      Event<FirmErased> erased) {
    this.organisations = organisations;
    this.holdings = holdings;
    this.ownerships = ownerships;
    this.persons = persons;
    this.erased = erased;
  }

  /**
   * Erases the firm with its answers, scores, grants and all else. Nobody it let in can see it any
   * more. Whoever kept it under their sign-in, and to whom nothing else here belongs, is forgotten
   * and signed out. The partner that brought it, if one did, is told. Published comparisons stay:
   * no firm can be found in them.
   *
   * @return false when there was nothing to erase
   */
  @Transactional
  public boolean erase(Actor.Owner owner) {
    if (!organisations.lock(owner)) {
      return false;
    }
    var keepers = ownerships.of(owner);
    var brought = holdings.brought(owner);
    holdings.erase(owner);
    keepers.forEach(keeper -> persons.forget(keeper.person()));
    brought.ifPresent(erased::fire);
    LOG.infof("Firm %s was erased", owner.organisation());
    return true;
  }
}
