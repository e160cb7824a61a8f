package org.waymark.web.advise.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;

/** Hands out this package's words in the language of the visitor. */
final class SpokenProposal {

  @Produces
  @RequestScoped
  @Spoken
  ProposalMessages proposal(Speaker speaker) {
    return speaker.words(ProposalMessages.class);
  }
}
