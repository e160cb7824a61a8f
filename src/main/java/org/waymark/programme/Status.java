package org.waymark.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a programme takes firms: true on the day it was seen, not today.
 *
 * @param asOf day of the newest evidence
 * @param approximate whether the page carried no date, so that {@code asOf} is a best estimate
 * @param closedOn last day; null while open, or when the day is not known
 * @param window days between which it takes firms, as announced
 */
public record Status(
    State state, LocalDate asOf, boolean approximate, @Nullable LocalDate closedOn, Window window) {

  /** What the evidence says, with no days announced. */
  public Status(State state, LocalDate asOf, boolean approximate, @Nullable LocalDate closedOn) {
    this(state, asOf, approximate, closedOn, Window.ALWAYS);
  }

  /**
   * Days announced.
   *
   * @param opens first day; null when it is open already or the day is not known
   * @param closes last day; null when none is announced
   */
  public record Window(@Nullable LocalDate opens, @Nullable LocalDate closes) {

    /** Nothing is announced. */
    public static final Window ALWAYS = new Window(null, null);

    /** Refuses days the wrong way round. */
    public Window {
      if (opens != null && closes != null && closes.isBefore(opens)) {
        throw new IllegalArgumentException("closes before it opens");
      }
    }
  }

  /** What the evidence comes to on this day: nothing stays open past its last day. */
  public State on(LocalDate day) {
    var opens = window.opens();
    var closes = window.closes();
    if (state == State.CLOSED || (closes != null && day.isAfter(closes))) {
      return State.CLOSED;
    }
    if (opens != null && day.isBefore(opens)) {
      return State.UPCOMING;
    }
    // It was to open; nobody has seen that it did.
    return state == State.UPCOMING ? State.UNKNOWN : state;
  }

  /** The last day, known or announced; null when there is none. */
  public @Nullable LocalDate lastDay() {
    return closedOn == null ? window.closes() : closedOn;
  }

  /** What the newest evidence says. */
  public enum State {
    OPEN,
    /** Announced, with its first day still to come when it was seen. */
    UPCOMING,
    UNKNOWN,
    CLOSED
  }
}
