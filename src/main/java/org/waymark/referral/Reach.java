package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;

/** Whose referrals somebody may see and write. */
@ApplicationScoped
class Reach {

  private final Grants grants;

  Reach(Grants grants) {
    this.grants = grants;
  }

  /** The firm's own, and those of firms that let an adviser see their answers. */
  boolean covers(OrganisationId firm, Actor actor) {
    return switch (actor) {
      case Actor.Owner(var own) -> own.equals(firm);
      case Actor.Adviser adviser ->
          grants.with(firm, adviser).filter(access -> access.lets(Scope.ANSWERS)).isPresent();
      case Actor.Visitor _,
          Actor.Guest _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          false;
    };
  }
}
