package org.waymark.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out the words of the frame in the language of the visitor. */
final class SpokenLayout {

  @Produces
  @RequestScoped
  @Spoken
  LayoutMessages layout(Speaker speaker) {
    return speaker.words(LayoutMessages.class);
  }
}
