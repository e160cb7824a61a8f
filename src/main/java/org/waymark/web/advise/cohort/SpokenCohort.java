package org.waymark.web.advise.cohort;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenCohort {

  @Produces
  @RequestScoped
  @Spoken
  CohortMessages cohort(Speaker speaker) {
    return speaker.words(CohortMessages.class);
  }
}
