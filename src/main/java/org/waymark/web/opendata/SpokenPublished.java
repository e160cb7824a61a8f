package org.waymark.web.opendata;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenPublished {

  @Produces
  @RequestScoped
  @Spoken
  OpenDataMessages openData(Speaker speaker) {
    return speaker.words(OpenDataMessages.class);
  }
}
