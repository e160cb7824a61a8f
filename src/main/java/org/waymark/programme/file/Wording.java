package org.waymark.programme.file;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds texts to being words. Pages escape what they print all the same; but the catalogue is also
 * handed on to others, whose pages may not.
 */
final class Wording {

  private static final Pattern MARKUP =
      Pattern.compile("<[A-Za-z/!?]|&(?:lt|gt|amp|quot|apos|nbsp|#\\w{1,8});");

  private static final Pattern SCRIPT =
      Pattern.compile("\\b(?:javascript|vbscript)\\s*:|\\bdata:\\w+/", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\\\]+");

  /** All but the end of a line. */
  private static final Pattern HIDDEN = Pattern.compile("[\\p{C}&&[^\\n]]");

  /** A long paragraph; the longest text of the catalogue has 700. */
  private static final int LONGEST = 4000;

  private Wording() {}

  /** What is wrong with a text, to follow the name of its key. */
  static Optional<String> fault(String text) {
    if (MARKUP.matcher(text).find()) {
      return Optional.of("holds HTML: write plain words");
    }
    if (HIDDEN.matcher(text).find()) {
      return Optional.of("holds a character that cannot be seen");
    }
    if (SCRIPT.matcher(text).find()) {
      return Optional.of("holds a script: write plain words");
    }
    return text.length() > LONGEST
        ? Optional.of("is longer than " + LONGEST + " characters")
        : Optional.empty();
  }

  static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }
}
