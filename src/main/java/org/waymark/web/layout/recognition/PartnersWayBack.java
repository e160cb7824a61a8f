package org.waymark.web.layout.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.organisation.hosted.KnownPartners;
import org.waymark.web.layout.LayoutMessages;
import org.waymark.web.layout.component.Link;
import org.waymark.web.layout.language.Spoken;

/** Where a firm goes that came from its partner and has done here: {@code inject:wayBack}. */
@Named("wayBack")
@ApplicationScoped
public class PartnersWayBack {

  private final CurrentActor actor;
  private final KnownPartners partners;
  private final LayoutMessages messages;

  PartnersWayBack(CurrentActor actor, KnownPartners partners, @Spoken LayoutMessages messages) {
    this.actor = actor;
    this.partners = partners;
    this.messages = messages;
  }

  /** Null for whoever did not come with a link that says where. */
  public @Nullable Link getLink() {
    return actor.get() instanceof Actor.Owner owner
        ? partners
            .wayBack(owner)
            .map(back -> new Link(messages.backTo(back.partner()), back.address()))
            .orElse(null)
        : null;
  }
}
