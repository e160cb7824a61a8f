package org.waymark.organisation;

import java.util.Optional;

/**
 * What a partner calls a firm of its own: the number of an account, for example. Kept exactly as
 * given; upper and lower case differ.
 *
 * @param text 1 to {@value #LONGEST} characters on one line, without space at either end
 */
public record ExternalReference(String text) {

  /** Characters, each counted once whatever it takes to store. */
  public static final int LONGEST = 100;

  /** What is one, to be told to whoever gave something else. */
  public static final String FORM =
      "text of 1 to " + LONGEST + " characters on one line, without space at either end";

  /** The reference; empty when it cannot be one. */
  public static Optional<ExternalReference> read(String text) {
    var sound =
        !text.isEmpty()
            && text.equals(text.strip())
            && text.codePointCount(0, text.length()) <= LONGEST
            && text.codePoints().allMatch(ExternalReference::canBeShown);
    return sound ? Optional.of(new ExternalReference(text)) : Optional.empty();
  }

  /** Control characters break lines; half a character cannot be stored. */
  private static boolean canBeShown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
