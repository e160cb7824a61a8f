package org.waymark.web.account.home;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.session.SignedIn;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.ownership.Ownerships;

/** Whoever reads the pages of a firm, beside being of that firm. */
@ApplicationScoped
class Reader {

  private final SignedIn signedIn;
  private final CurrentActor actor;
  private final Ownerships ownerships;

  Reader(SignedIn signedIn, CurrentActor actor, Ownerships ownerships) {
    this.signedIn = signedIn;
    this.actor = actor;
    this.ownerships = ownerships;
  }

  /** Whether the firm is kept under anybody's sign-in, the reader's or another's. */
  boolean anybodyKeeps(Actor.Owner here) {
    return !ownerships.of(here).isEmpty();
  }

  /** Whether they have signed in and keep other firms as well. */
  boolean keepsOthersThan(Actor.Owner here) {
    return signedIn.session().filter(session -> keepsOthers(session.person(), here)).isPresent();
  }

  private boolean keepsOthers(PersonId person, Actor.Owner here) {
    return actor.as(new Actor.Guest(person), () -> ownerships.ownedBy(person)).stream()
        .anyMatch(firm -> !firm.equals(here.organisation()));
  }
}
