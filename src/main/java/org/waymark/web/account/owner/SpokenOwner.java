package org.waymark.web.account.owner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenOwner {

  @Produces
  @RequestScoped
  @Spoken
  OwnerMessages owner(Speaker speaker) {
    return speaker.words(OwnerMessages.class);
  }
}
