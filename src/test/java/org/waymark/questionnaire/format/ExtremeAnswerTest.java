package org.waymark.questionnaire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;

class ExtremeAnswerTest {

  private static final Questionnaire EDITION = EditionText.workshop().edition();

  @ParameterizedTest
  @CsvSource({
    "training, all, nothing",
    "window, goods prices, none",
    "investment-made, saws drills, none",
    "days-since, 0, 90",
    "risks-noise, all, nothing",
  })
  void isTheOneWorthMostOrLeast(String question, String best, String worst) {
    assertThat(String.join(" ", ExtremeAnswer.best(format(question)).written())).isEqualTo(best);
    assertThat(String.join(" ", ExtremeAnswer.worst(format(question)).written())).isEqualTo(worst);
  }

  @ParameterizedTest
  @CsvSource({"trade, wood", "people, 0", "opened, 2000-01-01"})
  void isTheFirstThereIsWhereNothingIsScored(String question, String first) {
    assertThat(ExtremeAnswer.best(format(question)).written()).containsExactly(first);
    assertThat(ExtremeAnswer.worst(format(question)).written()).containsExactly(first);
  }

  @ParameterizedTest
  @MethodSource("scored")
  void isWorthOneOrNothingForEveryScoredQuestionOfASoundEdition(Question question) {
    var format = question.format();

    assertThat(format.worth(ExtremeAnswer.best(format))).isEqualTo(BigFraction.ONE);
    assertThat(format.worth(ExtremeAnswer.worst(format))).isEqualTo(BigFraction.ZERO);
  }

  static Stream<Question> scored() {
    return EDITION.questions().filter(Question::scored);
  }

  private static AnswerFormat format(String question) {
    return EDITION.question(question).orElseThrow().format();
  }
}
