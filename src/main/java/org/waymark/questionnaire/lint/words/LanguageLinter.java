package org.waymark.questionnaire.lint.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.questionnaire.About.Status;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.lint.Finding.Severity;
import org.waymark.questionnaire.lint.Findings;
import org.waymark.questionnaire.lint.Rule;

/**
 * Finds texts without a language that the edition promises under {@code languages}, and texts that
 * stand under the wrong one. A draft may still lack translations; a published edition may not.
 */
final class LanguageLinter {

  /** Frequent words of one language that are none of the other's. */
  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "your", "for", "is", "are", "with", "you", "that", "it");

  private static final Set<String> WELSH =
      Set.of("y", "yr", "yn", "o", "ar", "eich", "mae", "neu", "ac", "ydych", "ei", "gan", "wedi");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final JsonNode root;
  private final Findings findings;
  private final boolean welshPromised;
  private final Severity untranslated;

  LanguageLinter(Questionnaire edition, JsonNode root, Findings findings) {
    this.root = root;
    this.findings = findings;
    var promised = false;
    for (var language : root.path("languages")) {
      promised |= language.asText().equals("cy");
    }
    welshPromised = promised;
    untranslated = edition.about().status() == Status.PUBLISHED ? Severity.ERROR : Severity.WARNING;
  }

  void check() {
    Texts.each(root, this::check);
  }

  private void check(JsonNode text, String at) {
    var english = text.path("en").asText();
    if (mostlyOf(WELSH, ENGLISH, english)) {
      wrong(at + "/en", "English", "Welsh");
    }
    if (text.has("cy")) {
      var welsh = text.path("cy").asText();
      if (mostlyOf(ENGLISH, WELSH, welsh) || copied(english, welsh)) {
        wrong(at + "/cy", "Welsh", "English");
      }
    } else if (welshPromised) {
      findings.add(
          at,
          Rule.MISSING_LANGUAGE,
          untranslated,
          "no 'cy' here, and 'languages' promises it: translate it or promise less");
    }
  }

  /** A name may be the same in both languages; its words begin with capitals. */
  private static boolean copied(String english, String welsh) {
    return english.strip().equals(welsh.strip())
        && NO_LETTERS.splitAsStream(english).filter(LanguageLinter::isPlain).count() > 2;
  }

  private static boolean isPlain(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }

  private void wrong(String at, String claimed, String actual) {
    findings.add(
        at,
        Rule.WRONG_LANGUAGE,
        "this claims to be %s and reads like %s: swap or translate it".formatted(claimed, actual));
  }

  private static boolean mostlyOf(Set<String> these, Set<String> those, String text) {
    var words = NO_LETTERS.split(text.toLowerCase(Locale.ROOT));
    var of = Arrays.stream(words).filter(these::contains).count();
    return of >= 2 && of > Arrays.stream(words).filter(those::contains).count();
  }
}
