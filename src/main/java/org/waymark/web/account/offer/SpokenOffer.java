package org.waymark.web.account.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenOffer {

  @Produces
  @RequestScoped
  @Spoken
  OfferMessages offer(Speaker speaker) {
    return speaker.words(OfferMessages.class);
  }
}
