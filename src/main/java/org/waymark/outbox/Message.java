package org.waymark.outbox;

import java.time.Duration;
import org.waymark.kernel.OrganisationId;

/**
 * Something to be told.
 *
 * @param channel by which it leaves
 * @param payload what the channel needs to deliver it, a JSON object
 * @param about the firm it is about; it goes when the firm has itself erased
 * @param firmReads whether it is addressed to that firm, and belongs into its copy of everything
 * @param worth how long it is worth telling: later it is not sent any more
 */
public record Message(
    String channel, String payload, OrganisationId about, boolean firmReads, Duration worth) {

  /** Keeps words and address out of logs. */
  @Override
  public String toString() {
    return "Message[" + channel + ", about " + about + "]";
  }
}
