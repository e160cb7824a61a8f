package org.waymark.benchmark.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A release that nobody but administrators has seen.
 *
 * @param round tells it from other drafts
 * @param from first day a counted assessment was submitted (UK time)
 * @param to last such day
 * @param minimumFirms fewest firms anything in it is about
 */
public record Draft(
    long round,
    Instant draftedAt,
    LocalDate from,
    LocalDate to,
    int minimumFirms,
    boolean demonstration) {

  /** Firms take back their consent: what is published is not to be older than this. */
  public static final Duration KEEPS = Duration.ofDays(7);

  /** Whether so much may have changed that another has to be drawn up. */
  public boolean isStale(Instant now) {
    return draftedAt.plus(KEEPS).isBefore(now);
  }
}
