package org.waymark.web.layout.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenReferral {

  @Produces
  @RequestScoped
  @Spoken
  ReferralMessages referral(Speaker speaker) {
    return speaker.words(ReferralMessages.class);
  }
}
