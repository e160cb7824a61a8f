package org.waymark.web.layout.component;

import org.jspecify.annotations.Nullable;

/**
 * One thing to choose.
 *
 * @param value what the form sends
 * @param hint small print below the label
 * @param chosen whether it is chosen when the page is shown
 */
public record Choice(String value, Text label, @Nullable Text hint, boolean chosen) {

  /** Not chosen, without small print. */
  public static Choice of(String value, String label) {
    return of(value, Text.of(label));
  }

  public static Choice of(String value, Text label) {
    return new Choice(value, label, null, false);
  }

  public Choice withHint(@Nullable Text text) {
    return new Choice(value, label, text, chosen);
  }

  public Choice chosen(boolean now) {
    return new Choice(value, label, hint, now);
  }
}
