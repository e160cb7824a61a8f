package org.waymark.web.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.kernel.Language;
import org.waymark.web.layout.language.Speaker;

/** Numbers in sentences. Welsh counts "of" things, so that no number changes the noun after it. */
@QuarkusTest
class AssessMessagesTest {

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 1, One question has no answer yet.",
    "ENGLISH, 2, 2 questions have no answer yet.",
    "WELSH, 1, Nid oes ateb i un cwestiwn eto.",
    "WELSH, 2, Nid oes ateb i 2 o gwestiynau eto.",
    "WELSH, 12, Nid oes ateb i 12 o gwestiynau eto."
  })
  void countsQuestions(Language language, int count, String start) {
    assertThat(in(language).unanswered(count)).startsWith(start);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 24, Up to 24 questions · about 8 minutes",
    "WELSH, 24, Hyd at 24 o gwestiynau · tua 8 munud",
    "WELSH, 1, 1 cwestiwn · tua 8 munud"
  })
  void saysHowMuchThereIsToDo(Language language, int questions, String size) {
    assertThat(in(language).cardSize(questions, 8)).isEqualTo(size);
  }

  private static AssessMessages in(Language language) {
    return new Speaker(language).words(AssessMessages.class);
  }
}
