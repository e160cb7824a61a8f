package org.waymark.web.advise.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenPicture {

  @Produces
  @RequestScoped
  @Spoken
  PictureMessages picture(Speaker speaker) {
    return speaker.words(PictureMessages.class);
  }
}
