package org.waymark.web.admin.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenOutbox {

  @Produces
  @RequestScoped
  @Spoken
  OutboxMessages outbox(Speaker speaker) {
    return speaker.words(OutboxMessages.class);
  }
}
