package org.waymark.hub.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.waymark.hub.partner.PartnerAccounts.Reply;
import org.waymark.identity.Actor;

/**
 * Ends a partner's access: at the identity provider, which gives its programs no more tokens, and
 * here, where those it gave open nothing from the next request on.
 */
@ApplicationScoped
public class DisablePartner {

  private final Partners partners;
  private final PartnerAccounts accounts;

  DisablePartner(Partners partners, PartnerAccounts accounts) {
    this.partners = partners;
    this.accounts = accounts;
  }

  /** What came of it. */
  public enum Disabling {
    DISABLED,
    /** The identity provider cannot be reached: nothing was changed. */
    AWAY,
    UNKNOWN
  }

  public Disabling disable(Actor.Administrator administrator, UUID id) {
    var partner = partners.visibleTo(administrator, id);
    if (partner.isEmpty()) {
      return Disabling.UNKNOWN;
    }
    if (accounts.disable(partner.get().client()) == Reply.AWAY) {
      return Disabling.AWAY;
    }
    partners.disable(id);
    return Disabling.DISABLED;
  }
}
