package org.waymark.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenSignIn {

  @Produces
  @RequestScoped
  @Spoken
  SignInMessages signIn(Speaker speaker) {
    return speaker.words(SignInMessages.class);
  }
}
