package org.waymark.web.layout.chart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenChart {

  @Produces
  @RequestScoped
  @Spoken
  ChartMessages chart(Speaker speaker) {
    return speaker.words(ChartMessages.class);
  }
}
