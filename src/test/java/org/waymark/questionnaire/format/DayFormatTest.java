package org.waymark.questionnaire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply.Accepted;
import org.waymark.questionnaire.answer.Reply.Fault;
import org.waymark.questionnaire.answer.Reply.Refused;

class DayFormatTest {

  /** From 1 January 2000 to 31 December 2030. */
  private static final AnswerFormat OPENED =
      EditionText.workshop().edition().question("opened").orElseThrow().format();

  @ParameterizedTest
  @ValueSource(strings = {"2000-01-01", "2020-02-29", "2030-12-31"})
  void takesADayOfItsRange(String sent) {
    assertThat(OPENED.reply(List.of(sent)))
        .isEqualTo(new Accepted(new Answer.Day(LocalDate.parse(sent))));
    assertThat(new Answer.Day(LocalDate.parse(sent)).written()).containsExactly(sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2021-02-29", "29/02/2020", "2020-2-9", "yesterday", "20200229"})
  void refusesWhatIsNoDay(String sent) {
    assertThat(OPENED.reply(List.of(sent))).isEqualTo(new Refused(Fault.NO_DATE, sent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-12-31", "2031-01-01"})
  void refusesADayOutsideItsRange(String sent) {
    assertThat(OPENED.reply(List.of(sent))).isEqualTo(new Refused(Fault.DATE_OUT_OF_RANGE, sent));
  }

  @Test
  void takesIDontKnowInsteadOfADay() {
    assertThat(OPENED.reply(List.of("dont-know"))).isEqualTo(new Accepted(new Answer.DontKnow()));
  }

  @Test
  void isNeverWorthAnything() {
    assertThat(OPENED.worth(new Answer.Day(LocalDate.EPOCH))).isEqualTo(BigFraction.ZERO);
  }
}
