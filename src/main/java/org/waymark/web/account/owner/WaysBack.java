package org.waymark.web.account.owner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.waymark.identity.Actor;
import org.waymark.organisation.Organisations;
import org.waymark.web.layout.language.Speaker;
import org.waymark.web.layout.language.Spoken;
import org.waymark.web.layout.recognition.Visit;

/** Says how somebody comes back to a firm that is not under their sign-in. */
@ApplicationScoped
class WaysBack {

  private final Visit visit;
  private final Organisations organisations;
  private final OwnerMessages messages;
  private final Speaker speaker;

  WaysBack(
      Visit visit, Organisations organisations, @Spoken OwnerMessages messages, Speaker speaker) {
    this.visit = visit;
    this.organisations = organisations;
    this.messages = messages;
    this.speaker = speaker;
  }

  /** Whether this browser brings the code of the firm, so that it comes back in any case. */
  boolean isHere() {
    return visit.code().isPresent();
  }

  /** Empty when the code of the firm no longer works. */
  Optional<EndOwnerPage.WayBack> to(Actor.Owner owner) {
    return organisations
        .codeWorksUntil(owner)
        .map(
            until ->
                new EndOwnerPage.WayBack(
                    isHere() ? messages.wayBackHere() : messages.wayBackUnshown(),
                    visit.shownCode(),
                    messages.worksUntil(speaker.day(until))));
  }
}
