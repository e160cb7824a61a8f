package org.waymark.organisation.consent.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.hosted.HostedVisits;

/**
 * A firm whose code has got into the wrong hands, or been lost, takes another. The firm is shown
 * the new code before the old one ends: an answer that gets lost on its way shuts nobody out.
 */
@ApplicationScoped
public class ReplaceCode {

  private static final Logger LOG = Logger.getLogger(ReplaceCode.class);

  private final Organisations organisations;
  private final ShareCodes shareCodes;
  private final HostedVisits visits;

  ReplaceCode(Organisations organisations, ShareCodes shareCodes, HostedVisits visits) {
    this.organisations = organisations;
    this.shareCodes = shareCodes;
    this.visits = visits;
  }

  /**
   * From now on the code opens the firm, and the one before it nothing; a code to be read out to an
   * adviser, which whoever had the firm's could have drawn, works no longer, and a browser that has
   * used a link of the firm's partner visits no longer. Said twice it changes nothing more.
   *
   * @param code one that was drawn for this firm and shown to it
   */
  @Transactional
  public void replace(Actor.Owner owner, ReturnCode code) {
    if (organisations.holderOf(code).isEmpty()) {
      organisations.lock(owner);
      organisations.giveCode(owner, code);
      shareCodes.discard(owner);
      visits.end(owner);
      LOG.infof("Firm %s has another code", owner.organisation());
    }
  }
}
