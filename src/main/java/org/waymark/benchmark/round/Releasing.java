package org.waymark.benchmark.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.waymark.benchmark.release.Release;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/**
 * Draws up releases, publishes them and throws drafts away: each in one transaction, so that a
 * release is there as a whole or not at all. Done as the service itself, because no administrator
 * may see firms.
 */
@ApplicationScoped
public class Releasing {

  /** A million assessments take a minute; a slow machine may take a while. */
  private static final int SECONDS = 3600;

  private final Rounds rounds;
  private final CurrentActor actor;
  private final Event<Released> released;

  Releasing(Rounds rounds, CurrentActor actor, Event<Released> released) {
    this.rounds = rounds;
    this.actor = actor;
    this.released = released;
  }

  /** A release has been published, told within the transaction that does it. */
  public record Released(Release release) {}

  /** Draws up a release to look at, in place of the draft there was. */
  public Drafting drawUp(Actor.Administrator by) {
    return asTheService(rounds::drawUp);
  }

  /**
   * Publishes a draft for good.
   *
   * @param round of the draft that was in sight
   */
  public Drafting publish(long round, Actor.Administrator by) {
    return asTheService(() -> rounds.publish(round));
  }

  /**
   * Throws a draft away: nothing of it remains.
   *
   * @param round of the draft that was in sight
   */
  public Drafting discard(long round, Actor.Administrator by) {
    return asTheService(() -> rounds.discard(round));
  }

  /**
   * Publishes how firms score now, without anybody looking first, even when no group has enough
   * firms: the report can then say that this is why.
   *
   * @throws IllegalStateException while another release is being made
   */
  public Release releaseNow() {
    if (asTheService(rounds::releaseNow) instanceof Drafting.Published(var release)) {
      return release;
    }
    throw new IllegalStateException("Another benchmark release is being made");
  }

  /** The same, unless it has been done in this quarter. */
  Drafting releaseOf(LocalDate quarter) {
    return asTheService(() -> rounds.releaseOf(quarter));
  }

  private Drafting asTheService(Supplier<Drafting> act) {
    return actor.as(
        new Actor.Housekeeping(),
        () -> QuarkusTransaction.joiningExisting().timeout(SECONDS).call(() -> told(act)));
  }

  private Drafting told(Supplier<Drafting> act) {
    var drafting = act.get();
    if (drafting instanceof Drafting.Published(var release)) {
      released.fire(new Released(release));
    }
    return drafting;
  }
}
