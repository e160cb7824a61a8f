package org.waymark.web.layout.ask;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenAsk {

  @Produces
  @RequestScoped
  @Spoken
  AskMessages ask(Speaker speaker) {
    return speaker.words(AskMessages.class);
  }
}
