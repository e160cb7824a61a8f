package org.waymark.web.account.home;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.organisation.ownership.Ownerships;
import org.waymark.web.account.offer.Offers;
import org.waymark.web.layout.profile.ProfileWords;

/** Makes the page with the ways to everything about a firm. */
@ApplicationScoped
class AccountView {

  private final Organisations organisations;
  private final Ownerships ownerships;
  private final Offers offers;
  private final ProfileWords words;
  private final Reader reader;

  AccountView(
      Organisations organisations,
      Ownerships ownerships,
      Offers offers,
      ProfileWords words,
      Reader reader) {
    this.organisations = organisations;
    this.ownerships = ownerships;
    this.offers = offers;
    this.words = words;
    this.reader = reader;
  }

  AccountPage page(Actor.Owner owner) {
    return new AccountPage(
        words.summary(organisations.profileOf(owner).orElseThrow()),
        offers.proposals(owner),
        !ownerships.of(owner).isEmpty(),
        reader.keepsOthersThan(owner));
  }
}
