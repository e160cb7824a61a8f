package org.waymark.web.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.waymark.hub.Hub;
import org.waymark.hub.Hubs;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Who manages which hub. To everybody else none of these pages is there. */
@ApplicationScoped
public class Managed {

  private final CurrentActor actor;
  private final Hubs hubs;

  Managed(CurrentActor actor, Hubs hubs) {
    this.actor = actor;
    this.hubs = hubs;
  }

  /**
   * Who it is.
   *
   * @throws NotFoundException when it is no manager
   */
  public Actor.Adviser manager() {
    return switch (actor.get()) {
      case Actor.Adviser adviser when adviser.manages() -> adviser;
      case Actor.Adviser _,
          Actor.Visitor _,
          Actor.Guest _,
          Actor.Owner _,
          Actor.Administrator _,
          Actor.Partner _,
          Actor.Housekeeping _ ->
          throw new NotFoundException();
    };
  }

  /** The hub they manage, while it is open. */
  public Hub hub() {
    var manager = manager();
    return hubs.byId(manager.hub())
        .filter(hub -> hub.isManagedBy(manager))
        .orElseThrow(NotFoundException::new);
  }
}
