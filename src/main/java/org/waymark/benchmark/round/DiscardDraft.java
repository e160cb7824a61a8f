package org.waymark.benchmark.round;

import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Throws a draft away: nothing of it remains. */
@ApplicationScoped
public class DiscardDraft {

  private final Rounds rounds;
  private final CurrentActor actor;

  DiscardDraft(Rounds rounds, CurrentActor actor) {
    this.rounds = rounds;
    this.actor = actor;
  }

  /**
   * Does so as the service itself: no administrator may see firms.
   *
   * @param round of the draft that was in sight
   * @param by who wants it
   */
  public Drafting discard(long round, Actor.Administrator by) {
    return actor.as(new Actor.Housekeeping(), () -> rounds.discard(round));
  }
}
