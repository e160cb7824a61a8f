package org.waymark.web.layout.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenTopic {

  @Produces
  @RequestScoped
  @Spoken
  TopicMessages topic(Speaker speaker) {
    return speaker.words(TopicMessages.class);
  }
}
