package org.waymark.web.result.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out the words about official figures in the language of the visitor. */
final class SpokenFigure {

  @Produces
  @RequestScoped
  @Spoken
  FigureMessages figure(Speaker speaker) {
    return speaker.words(FigureMessages.class);
  }
}
