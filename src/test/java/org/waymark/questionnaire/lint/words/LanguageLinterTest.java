package org.waymark.questionnaire.lint.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.waymark.fixture.EditionText.sound;

import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.lint.Finding;

class LanguageLinterTest {

  private static final String FEW = "label: {en: \"A few\"}";

  @Test
  void findsWelshThatIsACopyOfTheEnglish() {
    var edition = withWelsh("Half of all staff here", "Half of all staff here");

    assertThat(edition.findings())
        .extracting(Finding::rule, Finding::message)
        .containsExactly(
            tuple(
                "wrong-language",
                "this claims to be Welsh and reads like English: swap or translate it"));
  }

  @Test
  void letsANameBeTheSameInBothLanguages() {
    assertThat(withWelsh("Cyber Essentials Plus", "Cyber Essentials Plus").findings()).isEmpty();
  }

  @Test
  void refusesATextOfBlanks() {
    assertThat(withWelsh("A few", "  ").findings()).extracting(Finding::rule).contains("shape");
  }

  private static EditionText withWelsh(String english, String welsh) {
    return sound().replace(FEW, "label: {en: \"%s\", cy: \"%s\"}".formatted(english, welsh));
  }
}
