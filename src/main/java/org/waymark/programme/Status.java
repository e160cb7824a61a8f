package org.waymark.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a programme takes firms: true on the day it was seen, not today.
 *
 * @param asOf day of the newest evidence
 * @param approximate whether the page carried no date, so that {@code asOf} is a best estimate
 * @param closedOn last day; null while open, or when the day is not known
 */
public record Status(
    State state, LocalDate asOf, boolean approximate, @Nullable LocalDate closedOn) {

  /** What the newest evidence says. */
  public enum State {
    OPEN,
    UNKNOWN,
    CLOSED
  }
}
