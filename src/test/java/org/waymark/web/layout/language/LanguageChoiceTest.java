package org.waymark.web.layout.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.kernel.Language;

class LanguageChoiceTest {

  @ParameterizedTest(name = "chosen {0}, accepted {1}: {2}")
  @CsvSource({
    "cy, en-GB, WELSH",
    "en, cy, ENGLISH",
    ", , ENGLISH",
    ", 'cy-GB,cy;q=0.9,en-GB;q=0.8,en;q=0.7', WELSH",
    ", cy, WELSH",
    ", 'en-GB,en;q=0.9,cy;q=0.8', ENGLISH",
    ", 'fr-FR,fr;q=0.9,cy;q=0.2', WELSH",
    ", 'fr-FR,fr;q=0.9', ENGLISH",
    ", '*', ENGLISH",
    ", 'cy;q=0,en', ENGLISH",
    "de, cy, WELSH",
    "de, , ENGLISH"
  })
  void takesTheChosenThenTheBrowsersThenEnglish(
      @Nullable String chosen, @Nullable String accepted, Language expected) {
    assertThat(LanguageChoice.of(chosen, accepted)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "';;;'", "'cy;q=much'", "'cy_GB'", "'-'"})
  void speaksEnglishToABrowserThatTalksNonsense(String accepted) {
    assertThat(LanguageChoice.of(null, accepted)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void doesNotReadAListWithoutEnd() {
    assertThat(LanguageChoice.of(null, "cy," + "x,".repeat(5_000))).isEqualTo(Language.ENGLISH);
  }
}
