package org.waymark.web.assess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenAssess {

  @Produces
  @RequestScoped
  @Spoken
  AssessMessages assess(Speaker speaker) {
    return speaker.words(AssessMessages.class);
  }
}
