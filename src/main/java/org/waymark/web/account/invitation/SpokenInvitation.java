package org.waymark.web.account.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenInvitation {

  @Produces
  @RequestScoped
  @Spoken
  InvitationMessages invitation(Speaker speaker) {
    return speaker.words(InvitationMessages.class);
  }
}
