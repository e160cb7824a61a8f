package org.waymark.web.admin.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenUptake {

  @Produces
  @RequestScoped
  @Spoken
  UptakeMessages uptake(Speaker speaker) {
    return speaker.words(UptakeMessages.class);
  }
}
