package org.waymark.web.advise.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenValidation {

  @Produces
  @RequestScoped
  @Spoken
  ValidationMessages validation(Speaker speaker) {
    return speaker.words(ValidationMessages.class);
  }
}
