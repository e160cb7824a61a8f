package org.waymark.web.advise.invite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenInvite {

  @Produces
  @RequestScoped
  @Spoken
  InviteMessages invite(Speaker speaker) {
    return speaker.words(InviteMessages.class);
  }
}
