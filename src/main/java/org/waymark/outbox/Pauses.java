package org.waymark.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How long to wait after attempts in vain.
 *
 * @param after each attempt but the last
 * @param spread by which part of itself, in percent, a pause may be longer: whoever was away is not
 *     asked by all at the same moment
 */
public record Pauses(List<Duration> after, int spread) {

  /**
   * Soon at first, for a server that starts anew, then ever longer, for two days in all. Our
   * judgement, after the schedule that Standard Webhooks recommends.
   */
  static final Pauses OF_LETTERS =
      new Pauses(
          List.of(
              Duration.ofMinutes(1),
              Duration.ofMinutes(5),
              Duration.ofMinutes(30),
              Duration.ofHours(2),
              Duration.ofHours(5),
              Duration.ofHours(16),
              Duration.ofHours(24)),
          0);

  public Pauses {
    after = List.copyOf(after);
  }

  /** With the first. */
  int attempts() {
    return after.size() + 1;
  }

  /** Until the next attempt after one in vain; empty where there is none. */
  Optional<Duration> after(Parcel parcel) {
    if (parcel.attempt() >= attempts()) {
      return Optional.empty();
    }
    var pause = after.get(parcel.attempt() - 1);
    // Drawn from the id, which was drawn by chance.
    var chance = Math.floorMod(Objects.hash(parcel.id(), parcel.attempt()), 1000);
    return Optional.of(
        pause.plus(pause.multipliedBy(chance).multipliedBy(spread).dividedBy(100_000)));
  }
}
