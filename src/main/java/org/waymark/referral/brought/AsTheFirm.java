package org.waymark.referral.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.identity.Actor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.OrganisationId;
import org.waymark.organisation.BroughtFirms;

/** A partner does for a firm that it brought what the firm itself may do. */
@ApplicationScoped
class AsTheFirm {

  private final BroughtFirms firms;
  private final DatabaseActors actors;

  AsTheFirm(BroughtFirms firms, DatabaseActors actors) {
    this.firms = firms;
    this.actors = actors;
  }

  /**
   * Does something within the transaction under way, which then goes on as the partner. Until it
   * ends, the firm neither goes nor parts from the partner.
   *
   * @return empty when the partner brought no such firm; then nothing is done
   */
  @Transactional(Transactional.TxType.MANDATORY)
  <T> Optional<T> act(OrganisationId firm, Actor.Partner partner, Function<Actor.Owner, T> act) {
    if (firms.lock(firm, partner).isEmpty()) {
      return Optional.empty();
    }
    var owner = new Actor.Owner(firm);
    return Optional.of(actors.as(owner, () -> act.apply(owner)));
  }
}
