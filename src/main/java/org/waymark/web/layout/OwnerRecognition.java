package org.waymark.web.layout;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.session.SignedIn;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.ownership.Ownerships;

/**
 * Recognises somebody who has signed in and brings no firm's code: as the owner of the firm they
 * claimed last, else as a guest. A code wins, because it names the firm that is meant.
 */
@Provider
@ForFirms
@Priority(OwnerRecognition.AFTER_CODES)
class OwnerRecognition implements ContainerRequestFilter {

  static final int AFTER_CODES = Priorities.USER + 100;

  private final SignedIn signedIn;
  private final Ownerships ownerships;
  private final CurrentActor actor;

  OwnerRecognition(SignedIn signedIn, Ownerships ownerships, CurrentActor actor) {
    this.signedIn = signedIn;
    this.ownerships = ownerships;
    this.actor = actor;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (actor.get() instanceof Actor.Visitor) {
      signedIn.session().ifPresent(session -> recognise(session.person()));
    }
  }

  private void recognise(PersonId person) {
    actor.recognise(new Actor.Guest(person));
    ownerships.ownedBy(person).stream()
        .findFirst()
        .ifPresent(firm -> actor.recognise(new Actor.Owner(firm)));
  }
}
