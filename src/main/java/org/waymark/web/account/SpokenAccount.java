package org.waymark.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenAccount {

  @Produces
  @RequestScoped
  @Spoken
  AccountMessages account(Speaker speaker) {
    return speaker.words(AccountMessages.class);
  }
}
