package org.waymark.questionnaire.lint.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.fixture.EditionText.sound;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EditionText;

class WordingLinterTest {

  private static final String FIVE_WORDS = "one two three four five ";

  @Test
  void warnsOfASentenceBeyondTwentyFiveWords() {
    var edition = whySays(FIVE_WORDS.repeat(5) + "six.");

    assertThat(edition.findings())
        .containsExactly(
            edition.warning(
                "why: {en: \"one",
                "long-sentence",
                "a sentence of 26 words: aim for 20, stop at 25"));
  }

  @ParameterizedTest
  @ValueSource(strings = {". ", "? ", "! ", ": "})
  void acceptsAnyNumberOfShortSentences(String end) {
    var sentence = FIVE_WORDS.repeat(5).strip() + end;

    assertThat(whySays((sentence + sentence).strip()).findings()).isEmpty();
  }

  private static EditionText whySays(String words) {
    return sound().replace("Copies bring the shop back.", words);
  }
}
