package org.waymark.web.advise.client;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenClient {

  @Produces
  @RequestScoped
  @Spoken
  ClientMessages client(Speaker speaker) {
    return speaker.words(ClientMessages.class);
  }
}
