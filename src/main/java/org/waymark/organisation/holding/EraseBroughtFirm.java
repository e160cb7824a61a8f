package org.waymark.organisation.holding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.BroughtFirms;

/** A partner has a firm that it brought erased, as if the firm had said so itself. */
@ApplicationScoped
public class EraseBroughtFirm {

  private static final Logger LOG = Logger.getLogger(EraseBroughtFirm.class);

  private final BroughtFirms firms;
  private final EraseFirm eraseFirm;
  private final DatabaseActors actors;

  EraseBroughtFirm(BroughtFirms firms, EraseFirm eraseFirm, DatabaseActors actors) {
    this.firms = firms;
    this.eraseFirm = eraseFirm;
    this.actors = actors;
  }

  /**
   * Erases one of the partner's firms with all that is kept about it.
   *
   * @return false when the partner has no such firm
   */
  @Transactional
  public boolean erase(OrganisationId id, Actor.Partner partner) {
    if (firms.visible(id, partner).isEmpty()) {
      return false;
    }
    LOG.infof("Partner %s has firm %s erased", partner.partner(), id);
    var owner = new Actor.Owner(id);
    actors.enter(owner);
    return eraseFirm.erase(owner);
  }
}
