package org.waymark.outbox;

/**
 * How many messages there are, by what became of them; those of the last 90 days that wait no more.
 *
 * @param untried waiting for their first attempt
 * @param failing tried in vain, to be tried again
 * @param givenUp tried too often
 * @param late not sent before they were of no use any more
 */
public record Backlog(long untried, long failing, long givenUp, long late) {

  /** Those still to be sent. */
  public long waiting() {
    return untried + failing;
  }
}
