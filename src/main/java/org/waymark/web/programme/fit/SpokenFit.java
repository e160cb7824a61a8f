package org.waymark.web.programme.fit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenFit {

  @Produces
  @RequestScoped
  @Spoken
  FitMessages fit(Speaker speaker) {
    return speaker.words(FitMessages.class);
  }
}
