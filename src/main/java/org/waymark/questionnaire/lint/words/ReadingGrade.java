package org.waymark.questionnaire.lint.words;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The Flesch-Kincaid grade level of English text. Source: Kincaid, Fishburne, Rogers and Chissom,
 * "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research Branch Report
 * 8-75, 1975. Add five for the reading age in years.
 *
 * <p>Syllables are estimated: groups of vowels, without a silent e at the end. Proper names and
 * abbreviations make the estimate rough, so it is for warnings only.
 */
final class ReadingGrade {

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!:;]+(?:\\s+|$)");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z'\u2019]*");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern SILENT_ENDING =
      Pattern.compile("(?:(?<=[^aeiouyl])es?|(?<=[^aeiouydlt])ed)$");

  private ReadingGrade() {}

  /** US school grade; 0 for a text without words. */
  static double of(String text) {
    var words = words(text);
    if (words == 0) {
      return 0;
    }
    var sentences = Math.max(1, SENTENCE_END.matcher(text.strip() + ".").results().count());
    var syllables =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().mapToInt(w -> syllables(w.group()));
    return 0.39 * words / sentences + 11.8 * syllables.sum() / words - 15.59;
  }

  static long words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().count();
  }

  /** Estimated syllables of one lower-case word, at least one. */
  static int syllables(String word) {
    var spoken = word.length() > 3 ? SILENT_ENDING.matcher(word).replaceFirst("") : word;
    return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
  }
}
