package org.waymark.web.layout.recognition;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.session.SignedIn;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.ownership.Ownerships;
import org.waymark.web.layout.ForFirms;

/**
 * Recognises somebody who has signed in: as the owner of the firm they chose among theirs. Else a
 * code wins, because it names the firm that is meant; without one it is the firm they claimed last,
 * and a guest has none.
 */
@Provider
@ForFirms
@Priority(OwnerRecognition.AFTER_CODES)
class OwnerRecognition implements ContainerRequestFilter {

  static final int AFTER_CODES = Priorities.USER + 100;

  private final SignedIn signedIn;
  private final Ownerships ownerships;
  private final CurrentActor actor;
  private final ChosenFirm chosen;
  private final Visit visit;

  OwnerRecognition(
      SignedIn signedIn,
      Ownerships ownerships,
      CurrentActor actor,
      ChosenFirm chosen,
      Visit visit) {
    this.signedIn = signedIn;
    this.ownerships = ownerships;
    this.actor = actor;
    this.chosen = chosen;
    this.visit = visit;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var choice = chosen.read(request.getCookies());
    if (actor.get() instanceof Actor.Visitor || choice.isPresent()) {
      signedIn.session().ifPresent(session -> recognise(session.person(), choice));
    }
  }

  private void recognise(PersonId person, Optional<OrganisationId> choice) {
    var byCode = actor.get();
    var guest = new Actor.Guest(person);
    var theirs = actor.as(guest, () -> ownerships.ownedBy(person));
    var firm = choice.filter(theirs::contains).map(Actor.Owner::new);
    if (firm.isPresent()) {
      actor.recognise(firm.get());
      if (!firm.get().equals(byCode)) {
        visit.isForAnother();
      }
    } else if (byCode instanceof Actor.Visitor) {
      actor.recognise(theirs.stream().findFirst().<Actor>map(Actor.Owner::new).orElse(guest));
    }
  }
}
