package org.waymark.web.layout.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out the words of these pages in the language of the visitor. */
final class SpokenStaff {

  @Produces
  @RequestScoped
  @Spoken
  StaffMessages staff(Speaker speaker) {
    return speaker.words(StaffMessages.class);
  }
}
