package org.waymark.web.layout.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenProgramme {

  @Produces
  @RequestScoped
  @Spoken
  ProgrammeMessages programme(Speaker speaker) {
    return speaker.words(ProgrammeMessages.class);
  }

  @Produces
  @RequestScoped
  @Spoken
  RuleMessages rule(Speaker speaker) {
    return speaker.words(RuleMessages.class);
  }
}
