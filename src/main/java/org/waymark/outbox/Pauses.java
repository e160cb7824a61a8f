package org.waymark.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after an attempt in vain: soon at first, for a server that starts anew, then
 * ever longer, for two days in all. Our judgement, after the schedule that Standard Webhooks
 * recommends.
 */
final class Pauses {

  private static final List<Duration> AFTER =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(16),
          Duration.ofHours(24));

  /** With the first. */
  static final int ATTEMPTS = AFTER.size() + 1;

  private Pauses() {}

  /**
   * Until the next attempt; empty where there is none.
   *
   * @param attempt the one in vain, 1 for the first
   */
  static Optional<Duration> after(int attempt) {
    return attempt < ATTEMPTS ? Optional.of(AFTER.get(attempt - 1)) : Optional.empty();
  }
}
