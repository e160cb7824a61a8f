package org.waymark.web.result.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenCheck {

  @Produces
  @RequestScoped
  @Spoken
  CheckMessages check(Speaker speaker) {
    return speaker.words(CheckMessages.class);
  }
}
