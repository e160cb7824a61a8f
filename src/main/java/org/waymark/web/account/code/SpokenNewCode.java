package org.waymark.web.account.code;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenNewCode {

  @Produces
  @RequestScoped
  @Spoken
  NewCodeMessages newCode(Speaker speaker) {
    return speaker.words(NewCodeMessages.class);
  }
}
