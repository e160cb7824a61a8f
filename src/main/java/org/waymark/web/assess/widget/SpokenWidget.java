package org.waymark.web.assess.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenWidget {

  @Produces
  @RequestScoped
  @Spoken
  WidgetMessages widget(Speaker speaker) {
    return speaker.words(WidgetMessages.class);
  }
}
