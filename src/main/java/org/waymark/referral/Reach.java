package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.consent.Grants;
import org.waymark.organisation.consent.Scope;

/** Whose referrals somebody may see and write. */
@ApplicationScoped
class Reach {

  private final Grants grants;
  private final Organisations organisations;
  private final DatabaseActors actors;

  Reach(Grants grants, Organisations organisations, DatabaseActors actors) {
    this.grants = grants;
    this.organisations = organisations;
    this.actors = actors;
  }

  /**
   * The same as {@link #covers}, and until the transaction ends the firm is not erased and takes
   * nothing back. An adviser sees the firm and may not lock it: that is done in its place.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean holds(OrganisationId firm, Actor actor) {
    var owner = new Actor.Owner(firm);
    return covers(firm, actor)
        && actors.as(owner, () -> organisations.lock(owner))
        && covers(firm, actor);
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
