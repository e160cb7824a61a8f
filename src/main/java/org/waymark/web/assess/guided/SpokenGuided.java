package org.waymark.web.assess.guided;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenGuided {

  @Produces
  @RequestScoped
  @Spoken
  GuidedMessages guided(Speaker speaker) {
    return speaker.words(GuidedMessages.class);
  }
}
