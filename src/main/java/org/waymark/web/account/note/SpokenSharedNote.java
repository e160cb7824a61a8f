package org.waymark.web.account.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenSharedNote {

  @Produces
  @RequestScoped
  @Spoken
  SharedNoteMessages sharedNote(Speaker speaker) {
    return speaker.words(SharedNoteMessages.class);
  }
}
