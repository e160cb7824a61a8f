package org.waymark.hub.member;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.Sessions;
import org.waymark.kernel.PersonId;

/** Where people are signed in, as far as a hub's manager may end it. */
@ApplicationScoped
class OpenSessions {

  private final Sessions sessions;
  private final CurrentActor actor;

  OpenSessions(Sessions sessions, CurrentActor actor) {
    this.sessions = sessions;
    this.actor = actor;
  }

  /** Nobody but the person and the service itself sees a session, so the service ends them. */
  void endAll(PersonId person) {
    actor.as(new Actor.Housekeeping(), () -> sessions.endAll(person));
  }
}
