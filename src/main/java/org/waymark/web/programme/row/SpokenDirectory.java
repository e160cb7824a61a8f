package org.waymark.web.programme.row;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenDirectory {

  @Produces
  @RequestScoped
  @Spoken
  DirectoryMessages directory(Speaker speaker) {
    return speaker.words(DirectoryMessages.class);
  }
}
