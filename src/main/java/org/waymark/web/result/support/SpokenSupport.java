package org.waymark.web.result.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenSupport {

  @Produces
  @RequestScoped
  @Spoken
  SupportMessages support(Speaker speaker) {
    return speaker.words(SupportMessages.class);
  }
}
