package org.waymark.outbox;

import java.util.UUID;

/**
 * A message on its way.
 *
 * @param id the same at each attempt, to be told to whoever gets it
 * @param payload as its channel wrote it, a JSON object
 * @param attempt 1 for the first
 */
public record Parcel(UUID id, String payload, int attempt) {

  /** Keeps words and address out of logs. */
  @Override
  public String toString() {
    return "Parcel[" + id + ", attempt " + attempt + "]";
  }
}
