package org.waymark.kernel.yaml;

import java.util.regex.Pattern;

/**
 * Refuses characters that show a reviewer something else than what is there: those that turn the
 * direction of writing (Boucher and Anderson, "Trojan Source", 2021), also in comments, those
 * without width, by which two labels can look the same, halves of characters, and those that
 * control a terminal.
 */
final class PlainText {

  private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  /** All but the end of a line. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");

  /** What Unicode has readers ignore (DerivedCoreProperties.txt), and what looks like a blank. */
  private static final Pattern WITHOUT_WIDTH =
      Pattern.compile(
          "[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F"
              + "\\u2028\\u2029\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0"
              + "\\uFFF0-\\uFFFB\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}]");

  /** One without the other is no character. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private PlainText() {}

  /** Holds a whole file to being read in the order it is written. */
  static void requireReadable(String text) throws UnreadableFileException {
    var turning = TURNING.matcher(text);
    if (turning.find()) {
      var before = text.substring(0, turning.start());
      var line = 1 + (int) before.chars().filter(character -> character == '\n').count();
      throw refused(turning.group(), line);
    }
  }

  /** Holds one text to what can be seen, however it was written. */
  static void requirePrintable(String text, int line) throws UnreadableFileException {
    if (text.chars().allMatch(PlainText::isOrdinary)) {
      return;
    }
    for (var pattern : new Pattern[] {TURNING, CONTROL, WITHOUT_WIDTH, HALF}) {
      var hidden = pattern.matcher(text);
      if (hidden.find()) {
        throw refused(hidden.group(), line);
      }
    }
  }

  /** What nearly every text is made of, told without a search for what it must not be. */
  private static boolean isOrdinary(int character) {
    return character == '\n'
        || (character >= ' ' && character <= '~')
        || (character >= '\u00A0' && character < '\u0300' && character != '\u00AD')
        || (character >= '\u2010' && character <= '\u2027');
  }

  private static UnreadableFileException refused(String character, int line) {
    return new UnreadableFileException(
        line,
        "the hidden character U+%04X is not allowed: remove it"
            .formatted(character.codePointAt(0)));
  }
}
