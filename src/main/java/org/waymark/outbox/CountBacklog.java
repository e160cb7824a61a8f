package org.waymark.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** An administrator looks whether messages leave. */
@ApplicationScoped
public class CountBacklog {

  private final Messages messages;
  private final CurrentActor actor;

  CountBacklog(Messages messages, CurrentActor actor) {
    this.messages = messages;
    this.actor = actor;
  }

  /** Numbers alone: no administrator sees to whom anything goes. */
  public Backlog count(Actor.Administrator administrator) {
    return actor.as(new Actor.Housekeeping(), messages::backlog);
  }
}
