package org.waymark.web.account.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenPartner {

  @Produces
  @RequestScoped
  @Spoken
  PartnerMessages partner(Speaker speaker) {
    return speaker.words(PartnerMessages.class);
  }
}
