package org.waymark.web.hub;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out the words of these pages in the language of the visitor. */
final class SpokenHub {

  @Produces
  @RequestScoped
  @Spoken
  HubMessages hub(Speaker speaker) {
    return speaker.words(HubMessages.class);
  }
}
