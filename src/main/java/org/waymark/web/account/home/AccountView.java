package org.waymark.web.account.home;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.web.account.offer.Offers;
import org.waymark.web.account.trend.TrendParts;
import org.waymark.web.layout.profile.ProfileWords;

/** Makes the page with a firm's scores over time and the ways to everything about it. */
@ApplicationScoped
class AccountView {

  private final Organisations organisations;
  private final Offers offers;
  private final ProfileWords words;
  private final Reader reader;
  private final TrendParts trends;

  AccountView(
      Organisations organisations,
      Offers offers,
      ProfileWords words,
      Reader reader,
      TrendParts trends) {
    this.organisations = organisations;
    this.offers = offers;
    this.words = words;
    this.reader = reader;
    this.trends = trends;
  }

  AccountPage page(Actor.Owner owner) {
    return new AccountPage(
        words.summary(organisations.profileOf(owner).orElseThrow()),
        offers.proposals(owner),
        reader.anybodyKeeps(owner),
        reader.keepsOthersThan(owner),
        trends.of(owner));
  }
}
