package org.waymark.web.result;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.peers.PeerMessages;

/** Hands out the words of the report in the language of the visitor. */
final class SpokenResult {

  @Produces
  @RequestScoped
  @Spoken
  ResultMessages result(Speaker speaker) {
    return speaker.words(ResultMessages.class);
  }

  @Produces
  @RequestScoped
  @Spoken
  PeerMessages peer(Speaker speaker) {
    return speaker.words(PeerMessages.class);
  }
}
