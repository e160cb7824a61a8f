package org.waymark.questionnaire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply.Accepted;
import org.waymark.questionnaire.answer.Reply.Fault;
import org.waymark.questionnaire.answer.Reply.Refused;

class AmountFormatTest {

  /** Days, 0 to 365: worth 1 from 0, a half from 30, nothing from 90. */
  private static final AnswerFormat DAYS =
      EditionText.workshop().edition().question("days-since").orElseThrow().format();

  /** In steps of 0.25, from 1 to 2. */
  private static final AnswerFormat QUARTERS =
      new AmountFormat(
          List.of(),
          null,
          BigDecimal.ONE,
          BigDecimal.TWO,
          new BigDecimal("0.25"),
          List.of(new AmountFormat.Band(BigDecimal.ONE, BigDecimal.ONE)));

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "365", "30.0"})
  void takesANumberOfItsRange(String sent) {
    assertThat(DAYS.reply(List.of(sent)))
        .isEqualTo(new Accepted(new Answer.Amount(new BigDecimal(sent))));
  }

  @Test
  void takesOneNumberForAnotherWayToWriteIt() {
    assertThat(DAYS.reply(List.of("30.00"))).isEqualTo(DAYS.reply(List.of("030")));
    assertThat(new Answer.Amount(new BigDecimal("30.0")).written()).containsExactly("30");
    assertThat(new Answer.Amount(new BigDecimal("100")).written()).containsExactly("100");
    assertThat(new Answer.Amount(new BigDecimal("0.00")).written()).containsExactly("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "seven", "1e3", "1,000", " 7", "7 ", "+7", "--7", "7.", ".7", "NaN"})
  void refusesWhatIsNoNumber(String sent) {
    assertThat(DAYS.reply(List.of(sent))).isEqualTo(new Refused(Fault.NO_NUMBER, sent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "366", "9999999999999", "0.5", "364.999999"})
  void refusesANumberOutsideItsRangeOrBetweenTwoSteps(String sent) {
    assertThat(DAYS.reply(List.of(sent))).isEqualTo(new Refused(Fault.NUMBER_OUT_OF_RANGE, sent));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "1.25, true", "2, true", "1.1, false", "2.25, false"})
  void countsItsStepsFromTheLowestNumber(String sent, boolean taken) {
    assertThat(QUARTERS.reply(List.of(sent)) instanceof Accepted).isEqualTo(taken);
  }

  @Test
  void takesIDontKnowInsteadOfANumber() {
    assertThat(DAYS.reply(List.of("dont-know"))).isEqualTo(new Accepted(new Answer.DontKnow()));
    assertThat(DAYS.reply(List.of("7", "8"))).isEqualTo(new Refused(Fault.MORE_THAN_ONE, "8"));
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "29, 2", "30, 1", "89, 1", "90, 0", "365, 0"})
  void isWorthItsBandFromItsStartUpToTheNext(String days, int halves) {
    assertThat(DAYS.worth(new Answer.Amount(new BigDecimal(days))))
        .isEqualTo(BigFraction.of(halves, 2));
  }

  @Test
  void isWorthNothingWithoutBands() {
    var people = EditionText.workshop().edition().question("people").orElseThrow().format();

    assertThat(people.worth(new Answer.Amount(BigDecimal.TEN))).isEqualTo(BigFraction.ZERO);
  }
}
