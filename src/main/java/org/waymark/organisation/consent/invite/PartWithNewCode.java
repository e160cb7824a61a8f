package org.waymark.organisation.consent.invite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.identity.Actor;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.hosted.PartFromPartner;

/**
 * A firm parts from the partner that brought it, and takes another code. Somebody at the partner
 * may have followed a link and drawn the code that the firm has: what opens the firm afterwards is
 * known to whoever parts. Who keeps the firm under their sign-in stays so: the firm is told who
 * that is, and ends it.
 */
@ApplicationScoped
public class PartWithNewCode {

  private final PartFromPartner partFromPartner;
  private final ReplaceCode replaceCode;

  PartWithNewCode(PartFromPartner partFromPartner, ReplaceCode replaceCode) {
    this.partFromPartner = partFromPartner;
    this.replaceCode = replaceCode;
  }

  /**
   * Does both, or where no partner sees the firm neither.
   *
   * @param code one that was drawn for this firm and shown to it
   * @return whether the firm has parted
   */
  @Transactional
  public boolean part(Actor.Owner owner, ReturnCode code) {
    if (!partFromPartner.part(owner)) {
      return false;
    }
    replaceCode.replace(owner, code);
    return true;
  }
}
