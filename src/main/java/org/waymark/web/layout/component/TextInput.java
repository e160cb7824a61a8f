package org.waymark.web.layout.component;

import org.jspecify.annotations.Nullable;

/**
 * One line of text, for the tag {@code textInput}.
 *
 * @param value as the person typed it, right or wrong
 * @param suffix what is said after it, such as a unit; null for nothing
 * @param numeric whether digits are expected, for the keyboard of a phone
 * @param autocomplete a token of the HTML standard, for example {@code off}; null for the browser's
 *     choice
 */
public record TextInput(
    Field field,
    @Nullable String value,
    Width width,
    @Nullable Text suffix,
    boolean numeric,
    @Nullable String autocomplete) {

  /** Words, without a unit. */
  public TextInput(
      Field field, @Nullable String value, Width width, @Nullable String autocomplete) {
    this(field, value, width, null, false, autocomplete);
  }

  /** An empty line over the full width. */
  public static TextInput of(Field field) {
    return new TextInput(field, null, Width.FULL, null, false, null);
  }

  /** A number with its unit, as the person typed it. */
  public static TextInput number(Field field, @Nullable String value, @Nullable Text unit) {
    return new TextInput(field, value, Width.TEN, unit, true, "off");
  }

  /** How many characters the box suggests. */
  public enum Width {
    FULL(""),
    TEN(" govuk-input--width-10"),
    TWENTY(" govuk-input--width-20"),
    THIRTY(" govuk-input--width-30");

    private final String classes;

    Width(String classes) {
      this.classes = classes;
    }

    public String classes() {
      return classes;
    }
  }
}
