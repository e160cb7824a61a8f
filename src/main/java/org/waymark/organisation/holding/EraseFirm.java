package org.waymark.organisation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;

/** A firm has everything destroyed that is kept about it. */
@ApplicationScoped
public class EraseFirm {

  private static final Logger LOG = Logger.getLogger(EraseFirm.class);

  private final Holdings holdings;

  EraseFirm(Holdings holdings) {
    this.holdings = holdings;
  }

  /**
   * Erases the firm with its answers, scores, grants and all else. Nobody it let in can see it any
   * more. Published comparisons stay: no firm can be found in them.
   *
   * @return false when there was nothing to erase
   */
  @Transactional
  public boolean erase(Actor.Owner owner) {
    var erased = holdings.erase(owner);
    if (erased) {
      LOG.infof("Firm %s was erased on its own word", owner.organisation());
    }
    return erased;
  }
}
