package org.waymark.web.layout.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.ReturnCode;
import org.waymark.organisation.hosted.HostedVisits;

/** Finds the firm of what a browser brings: its code, or what a link of its partner put there. */
@ApplicationScoped
class Holders {

  private final Organisations organisations;
  private final HostedVisits visits;

  Holders(Organisations organisations, HostedVisits visits) {
    this.organisations = organisations;
    this.visits = visits;
  }

  /**
   * Whose it is.
   *
   * @param own whether it is the firm's code, and not what a link put there, which works nowhere
   *     else
   */
  record Holder(Actor.Owner owner, ReturnCode brought, boolean own) {}

  Optional<Holder> of(ReturnCode brought) {
    return organisations
        .holderOf(brought)
        .map(owner -> new Holder(owner, brought, true))
        .or(() -> visits.holderOf(brought).map(owner -> new Holder(owner, brought, false)));
  }
}
