package org.waymark.benchmark.round;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Publishes the draft that an administrator has looked at, for good. */
@ApplicationScoped
public class PublishRelease {

  private final Rounds rounds;
  private final CurrentActor actor;

  PublishRelease(Rounds rounds, CurrentActor actor) {
    this.rounds = rounds;
    this.actor = actor;
  }

  /**
   * Does so as the service itself: no administrator may see firms.
   *
   * @param round of the draft that was in sight
   * @param by who wants it
   */
  public Drafting publish(long round, Actor.Administrator by) {
    return actor.as(new Actor.Housekeeping(), () -> rounds.publish(round));
  }
}
