package org.waymark.outbox;

import java.time.Duration;

/**
 * How many messages there are, by what became of them; those that wait no more for as long as they
 * are kept.
 *
 * @param untried waiting for their first attempt
 * @param failing tried in vain, to be tried again
 * @param givenUp tried too often
 * @param late not sent before they were of no use any more
 */
public record Backlog(long untried, long failing, long givenUp, long late) {

  /** For how long it is known what became of a message: a quarter (our judgement). */
  public static final Duration KEPT = Duration.ofDays(90);

  /** Those still to be sent. */
  public long waiting() {
    return untried + failing;
  }
}
