package org.waymark.web.admin.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out the words of these pages in the language of the visitor. */
final class SpokenRelease {

  @Produces
  @RequestScoped
  @Spoken
  ReleaseMessages release(Speaker speaker) {
    return speaker.words(ReleaseMessages.class);
  }
}
