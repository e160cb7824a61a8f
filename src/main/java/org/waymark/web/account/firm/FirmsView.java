package org.waymark.web.account.firm;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.PersonId;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.ownership.Ownerships;
import org.waymark.web.account.Addresses;

/** Makes the page on which somebody chooses among their firms. */
@ApplicationScoped
class FirmsView {

  private final CurrentActor actor;
  private final Ownerships ownerships;
  private final Organisations organisations;
  private final FirmWords words;

  FirmsView(
      CurrentActor actor, Ownerships ownerships, Organisations organisations, FirmWords words) {
    this.actor = actor;
    this.ownerships = ownerships;
    this.organisations = organisations;
    this.words = words;
  }

  FirmsPage page(Actor.Guest guest) {
    var here = actor.get();
    var theirs = actor.as(guest, () -> ownerships.ownedBy(guest.person()));
    return new FirmsPage(
        words.back(),
        Addresses.FIRMS,
        theirs.stream().map(firm -> card(new Actor.Owner(firm), guest.person(), here)).toList());
  }

  /** Each firm lets only itself be seen. */
  private FirmsPage.Card card(Actor.Owner firm, PersonId person, Actor here) {
    return actor.as(
        firm,
        () ->
            new FirmsPage.Card(
                firm.organisation().toString(),
                words.profile(organisations.profileOf(firm).orElseThrow()),
                since(firm, person),
                firm.equals(here)));
  }

  private String since(Actor.Owner firm, PersonId person) {
    return ownerships.of(firm).stream()
        .filter(ownership -> ownership.person().equals(person))
        .findFirst()
        .map(words::since)
        .orElse("");
  }
}
