package org.waymark.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Who administers. To everybody else none of these pages is there. */
@ApplicationScoped
class Administration {

  static final String ADDRESS = "/admin";

  private final CurrentActor actor;

  Administration(CurrentActor actor) {
    this.actor = actor;
  }

  Actor.Administrator administrator() {
    return switch (actor.get()) {
      case Actor.Administrator administrator -> administrator;
      case Actor.Visitor _, Actor.Guest _, Actor.Owner _, Actor.Adviser _, Actor.Housekeeping _ ->
          throw new NotFoundException();
    };
  }
}
