package org.waymark.web.programme.method;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenMethod {

  @Produces
  @RequestScoped
  @Spoken
  MethodMessages method(Speaker speaker) {
    return speaker.words(MethodMessages.class);
  }
}
