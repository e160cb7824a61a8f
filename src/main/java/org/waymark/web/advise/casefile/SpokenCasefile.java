package org.waymark.web.advise.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenCasefile {

  @Produces
  @RequestScoped
  @Spoken
  CasefileMessages casefile(Speaker speaker) {
    return speaker.words(CasefileMessages.class);
  }
}
