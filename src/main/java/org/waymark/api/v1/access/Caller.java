package org.waymark.api.v1.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** The partner whose program makes the request under way, for what {@link Needs} a scope. */
@ApplicationScoped
public class Caller {

  private final CurrentActor actor;

  Caller(CurrentActor actor) {
    this.actor = actor;
  }

  /** The partner; a problem with status 401 where it is somebody else. */
  public Actor.Partner partner() {
    if (actor.get() instanceof Actor.Partner partner) {
      return partner;
    }
    throw Refusals.noToken();
  }
}
