package org.waymark.web.layout.verdict;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenVerdict {

  @Produces
  @RequestScoped
  @Spoken
  VerdictMessages verdict(Speaker speaker) {
    return speaker.words(VerdictMessages.class);
  }
}
