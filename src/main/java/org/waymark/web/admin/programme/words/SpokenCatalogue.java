package org.waymark.web.admin.programme.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out the words of these pages in the language of the visitor. */
final class SpokenCatalogue {

  @Produces
  @RequestScoped
  @Spoken
  CatalogueMessages catalogue(Speaker speaker) {
    return speaker.words(CatalogueMessages.class);
  }
}
