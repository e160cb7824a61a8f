package org.waymark.web.layout.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenProfile {

  @Produces
  @RequestScoped
  @Spoken
  ProfileMessages profile(Speaker speaker) {
    return speaker.words(ProfileMessages.class);
  }

  @Produces
  @RequestScoped
  @Spoken
  PlaceMessages place(Speaker speaker) {
    return speaker.words(PlaceMessages.class);
  }

  @Produces
  @RequestScoped
  @Spoken
  SectorMessages sector(Speaker speaker) {
    return speaker.words(SectorMessages.class);
  }
}
