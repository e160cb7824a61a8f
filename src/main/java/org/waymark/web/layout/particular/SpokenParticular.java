package org.waymark.web.layout.particular;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenParticular {

  @Produces
  @RequestScoped
  @Spoken
  ParticularMessages particular(Speaker speaker) {
    return speaker.words(ParticularMessages.class);
  }
}
