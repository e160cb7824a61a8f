package org.waymark.web.account.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenDocument {

  @Produces
  @RequestScoped
  @Spoken
  DocumentMessages document(Speaker speaker) {
    return speaker.words(DocumentMessages.class);
  }
}
