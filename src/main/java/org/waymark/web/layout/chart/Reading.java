package org.waymark.web.layout.chart;

import org.jspecify.annotations.Nullable;

/**
 * A value, or why there is none to be shown.
 *
 * @param value 0 to 100; null where it is not shown, which is not the same as 0
 * @param note beside the value, or why there is none; empty for nothing
 */
public record Reading(@Nullable Integer value, String note) {

  /** A value with nothing to be said about it. */
  public static Reading of(int value) {
    return new Reading(value, "");
  }

  /** No value. */
  public static Reading withheld(String why) {
    return new Reading(null, why);
  }
}
