package org.waymark.web.layout.gap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out the words of this page in the language of the visitor. */
final class SpokenGap {

  @Produces
  @RequestScoped
  @Spoken
  GapMessages gap(Speaker speaker) {
    return speaker.words(GapMessages.class);
  }
}
