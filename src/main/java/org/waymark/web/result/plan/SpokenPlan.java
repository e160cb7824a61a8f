package org.waymark.web.result.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenPlan {

  @Produces
  @RequestScoped
  @Spoken
  PlanMessages plan(Speaker speaker) {
    return speaker.words(PlanMessages.class);
  }
}
