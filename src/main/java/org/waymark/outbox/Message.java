package org.waymark.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OrganisationId;

/**
 * Something to be told.
 *
 * @param channel by which it leaves
 * @param payload what the channel needs to deliver it, a JSON object
 * @param destination where it goes, if that is a place that may be away by itself; empty otherwise
 * @param about the firm it is about; it goes when the firm has itself erased. What is about one
 *     firm leaves for one destination in the order in which it came about
 * @param firmReads whether it is addressed to that firm, and belongs into its copy of everything
 * @param worth how long it is worth telling: later it is not sent any more
 */
public record Message(
    String channel,
    String payload,
    String destination,
    @Nullable OrganisationId about,
    boolean firmReads,
    Duration worth) {

  /** To somebody whom the channel reaches like everybody else. */
  public Message(
      String channel, String payload, OrganisationId about, boolean firmReads, Duration worth) {
    this(channel, payload, "", about, firmReads, worth);
  }

  /** Keeps words and address out of logs. */
  @Override
  public String toString() {
    return "Message[" + channel + ", about " + about + "]";
  }
}
