package org.waymark.questionnaire.lint.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {

  @ParameterizedTest
  @CsvSource({
    "a, 1",
    "the, 1",
    "locked, 1",
    "wanted, 2",
    "make, 1",
    "table, 2",
    "computer, 3",
    "security, 4",
    "organisation, 5",
    "rhythm, 1",
  })
  void estimatesSyllables(String word, int syllables) {
    assertThat(ReadingGrade.syllables(word)).isEqualTo(syllables);
  }

  /** Six words, one sentence, six syllables: 0.39 x 6 + 11.8 x 1 - 15.59. */
  @Test
  void gradesTextByTheFormula() {
    assertThat(ReadingGrade.of("The cat sat on the mat.")).isCloseTo(-1.45, within(0.001));
  }

  @Test
  void gradesShortSentencesBelowLongOnes() {
    assertThat(ReadingGrade.of("The cat sat. The dog ran."))
        .isLessThan(ReadingGrade.of("The cat sat the dog ran."));
  }

  @Test
  void gradesATextWithoutWordsAsEasy() {
    assertThat(ReadingGrade.of("2026-1")).isZero();
  }
}
