package org.waymark.questionnaire.text;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells English labels that deny something. */
public final class Denial {

  /** Such as "isn't", with a straight or a curved apostrophe. */
  private static final Pattern CONTRACTED = Pattern.compile("n['\u2019]t\\b");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /**
   * Denials of a practice, once spelt out. Not those in a clause within: "we delete what is not
   * needed" is a practice.
   */
  private static final Pattern LACK =
      Pattern.compile(
          "^(?:no(?!-)|none|not|never|nothing|nobody|without|hardly ever)\\b"
              + "|^there (?:is|are) (?:no|none|not|nobody|nothing)\\b"
              + "|^we lack\\b"
              + "|^(?:they|nobody|staff|people|our \\S+|the \\S+) (?:do|does|did)? ?(?:not|never)\\b"
              + "|^we (?:(?:do|did|have|had|can|could|will|would|are) )?(?:not|never|no)\\b");

  private static final Pattern IS_NOT = Pattern.compile(" (?:is|are|was|were|has|have) not\\b");

  /** What begins another clause. */
  private static final Pattern CLAUSE =
      Pattern.compile("[,;]|\\b(?:that|what|who|which|where|when|if|we|they|it|you)\\b");

  private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "without");

  /** Words that come and go with a negation: "we lock it" and "we do not lock it". */
  private static final Set<String> BESIDE_NEGATIONS =
      Set.of("do", "does", "did", "with", "a", "an", "any", "the");

  private Denial() {}

  /** Whether a label says that something is lacking. */
  public static boolean ofPractice(String label) {
    var said = spelledOut(label);
    return LACK.matcher(said).find() || isNot(said);
  }

  /** In the first clause, whatever its first word. */
  private static boolean isNot(String said) {
    var denied = IS_NOT.matcher(said);
    return denied.find()
        && !CLAUSE.matcher(said.substring(said.indexOf(' '), denied.start())).find();
  }

  /** Whether one of two labels is the other with a negation. */
  public static boolean ofEachOther(String label, String other) {
    var said = said(label);
    return !said.isEmpty() && said.equals(said(other)) && negated(label) != negated(other);
  }

  private static boolean negated(String label) {
    return words(label).stream().anyMatch(NEGATIONS::contains);
  }

  private static Set<String> said(String label) {
    var said = new TreeSet<String>();
    for (var word : words(label)) {
      if (!NEGATIONS.contains(word) && !BESIDE_NEGATIONS.contains(word)) {
        said.add(singular(word));
      }
    }
    return said;
  }

  /** "It locks" and "it does not lock" differ by an s. */
  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static Set<String> words(String label) {
    return NO_LETTERS
        .splitAsStream(spelledOut(label))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String spelledOut(String label) {
    var lower =
        label
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'')
            .replace("cannot", "can not")
            .replace("can't", "can not")
            .replace("won't", "will not");
    return CONTRACTED.matcher(lower).replaceAll(" not");
  }
}
