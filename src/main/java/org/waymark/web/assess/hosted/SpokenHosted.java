package org.waymark.web.assess.hosted;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenHosted {

  @Produces
  @RequestScoped
  @Spoken
  HostedMessages hosted(Speaker speaker) {
    return speaker.words(HostedMessages.class);
  }
}
