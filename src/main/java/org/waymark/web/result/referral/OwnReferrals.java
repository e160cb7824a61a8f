package org.waymark.web.result.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.referral.Place;
import org.waymark.web.layout.referral.ReferralMessages;

/** Lets a firm in to its own referrals. Anybody else is asked for the firm's code. */
@ApplicationScoped
class OwnReferrals {

  private final CurrentActor actor;
  private final ReferralMessages messages;

  OwnReferrals(CurrentActor actor, @Spoken ReferralMessages messages) {
    this.actor = actor;
    this.messages = messages;
  }

  /** What a page answers to the firm. */
  Response open(Function<Place, Response> page) {
    return switch (actor.get()) {
      // Signed in, and no firm yet: the page that asks for one.
      case Actor.Guest _ -> Response.seeOther(URI.create("/account/claim")).build();
      case Actor.Visitor _,
          Actor.Adviser _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          Response.seeOther(URI.create("/resume")).build();
      case Actor.Owner owner -> page.apply(place(owner));
    };
  }

  private Place place(Actor.Owner owner) {
    var back = new Link(messages.backToReports(), "/assessments");
    return new Place(owner.organisation(), owner, Place.OWN, back, null);
  }
}
