package org.waymark.web.result.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenPaper {

  @Produces
  @RequestScoped
  @Spoken
  PaperMessages paper(Speaker speaker) {
    return speaker.words(PaperMessages.class);
  }
}
