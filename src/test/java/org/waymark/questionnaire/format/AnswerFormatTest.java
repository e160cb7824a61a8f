package org.waymark.questionnaire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.EditionText;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.answer.Reply.Accepted;
import org.waymark.questionnaire.answer.Reply.Fault;
import org.waymark.questionnaire.answer.Reply.Refused;

class AnswerFormatTest {

  private static final Questionnaire EDITION = EditionText.sound().edition();

  private final AnswerFormat single = EDITION.question("second-step").orElseThrow().format();
  private final AnswerFormat several = EDITION.question("backups").orElseThrow().format();

  @Test
  void acceptsOneOptionOfASingleChoice() {
    assertThat(single.reply(List.of("some"))).isEqualTo(chosen("some"));
  }

  @Test
  void acceptsOneOptionSentTwice() {
    assertThat(single.reply(List.of("some", "some"))).isEqualTo(chosen("some"));
    assertThat(several.reply(List.of("none", "none"))).isEqualTo(chosen("none"));
  }

  @Test
  void bringsSeveralOptionsIntoTheOrderOfTheQuestion() {
    assertThat(several.reply(List.of("tested", "daily"))).isEqualTo(chosen("daily", "tested"));
  }

  @Test
  void tellsIDontKnowFromAnAnswer() {
    var dontKnow = new Accepted(new Answer.DontKnow());

    assertThat(single.reply(List.of("dont-know"))).isEqualTo(dontKnow);
    assertThat(several.reply(List.of("dont-know"))).isEqualTo(dontKnow);
  }

  @Test
  void keepsTheReasonWhyAQuestionDoesNotApply() {
    assertThat(single.reply(List.of("no-accounts")))
        .isEqualTo(new Accepted(new Answer.NotApplicable("no-accounts")));
  }

  @Test
  void refusesNothing() {
    assertThat(single.reply(List.of())).isEqualTo(new Refused(Fault.NOTHING_CHOSEN, ""));
    assertThat(several.reply(List.of())).isEqualTo(new Refused(Fault.NOTHING_CHOSEN, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "most", "All", "all "})
  void refusesAnOptionThatDoesNotExist(String option) {
    assertThat(single.reply(List.of(option))).isEqualTo(new Refused(Fault.UNKNOWN_OPTION, option));
  }

  @Test
  void refusesIDontKnowWhereTheAuthorLeftItOut() {
    var question =
        EditionText.sound()
            .replace(
                "text: {en: \"Who has been trained?\"}",
                "text: {en: \"T\"}\n        dont_know: false")
            .edition()
            .question("training")
            .orElseThrow();

    assertThat(question.format().reply(List.of("dont-know")))
        .isEqualTo(new Refused(Fault.UNKNOWN_OPTION, "dont-know"));
  }

  @Test
  void refusesTwoOptionsOfASingleChoice() {
    assertThat(single.reply(List.of("all", "some")))
        .isEqualTo(new Refused(Fault.MORE_THAN_ONE, "some"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "dont-know"})
  void refusesAnOptionThatStandsAloneBesideAnother(String option) {
    assertThat(several.reply(List.of("daily", option)))
        .isEqualTo(new Refused(Fault.EXCLUSIVE_WITH_OTHERS, option));
  }

  @ParameterizedTest
  @CsvSource({"all, 1", "some, 1/2", "no-one, 0"})
  void givesASingleChoiceTheWorthOfItsOption(String option, String worth) {
    assertThat(single.worth(new Answer.Chosen(List.of(option))))
        .isEqualTo(BigFraction.parse(worth));
  }

  @ParameterizedTest
  @CsvSource({"daily, 1/3", "daily elsewhere, 2/3", "daily elsewhere tested, 1", "none, 0"})
  void givesAMultipleChoiceTheShareOfItsPractices(String options, String worth) {
    assertThat(several.worth(new Answer.Chosen(List.of(options.split(" ", -1)))))
        .isEqualTo(BigFraction.parse(worth));
  }

  @Test
  void givesAQuestionThatOnlySteersNoWorth() {
    var steering = EDITION.question("online").orElseThrow().format();

    assertThat(steering.worth(new Answer.Chosen(List.of("online-yes"))))
        .isEqualTo(BigFraction.ZERO);
  }

  @Test
  void knowsWhetherAQuestionMayNotApply() {
    assertThat(single.mayNotApply()).isTrue();
    assertThat(several.mayNotApply()).isFalse();
  }

  private static Reply chosen(String... options) {
    return new Accepted(new Answer.Chosen(List.of(options)));
  }
}
