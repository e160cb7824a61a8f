package org.waymark.benchmark.round;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Draws up a release for an administrator to look at, in place of the draft there was. */
@ApplicationScoped
public class DrawUpRelease {

  private final Rounds rounds;
  private final CurrentActor actor;

  DrawUpRelease(Rounds rounds, CurrentActor actor) {
    this.rounds = rounds;
    this.actor = actor;
  }

  /**
   * Does so as the service itself: no administrator may see firms.
   *
   * @param by who wants it
   */
  public Drafting drawUp(Actor.Administrator by) {
    return actor.as(new Actor.Housekeeping(), () -> rounds.drawUp());
  }
}
