package org.waymark.referral.uptake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** An administrator looks which programmes are taken up. */
@ApplicationScoped
public class CountUptake {

  private final Uptakes uptakes;
  private final CurrentActor actor;

  CountUptake(Uptakes uptakes, CurrentActor actor) {
    this.uptakes = uptakes;
    this.actor = actor;
  }

  /**
   * Every programme that was ever taken up, by name. Ordered by how many firms they have, those
   * with too few to say would tell by their place.
   */
  public List<Uptake> count(Actor.Administrator administrator) {
    return actor.as(new Actor.Housekeeping(), uptakes::all).stream()
        .sorted(Comparator.comparing(Uptake::name).thenComparing(Uptake::programme))
        .toList();
  }
}
