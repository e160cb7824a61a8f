package org.waymark.questionnaire.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.answer.Sitting.Order;

class SittingTest {

  private static final FirmFacts FIRM =
      new FirmFacts(Nation.WALES, SizeBand.NONE, Sector.RETAIL_AND_WHOLESALE, EditionText.TODAY);

  private static final Answer ALL = new Answer.Chosen(List.of("all"));
  private static final Answer NONE = new Answer.Chosen(List.of("none"));

  private final Answers given = new Answers(Map.of("locks", ALL, "alarm", NONE, "elsewhere", ALL));
  private final Shorthand shorthand = new Shorthand(List.of("none", "all"));
  private final Sitting sitting =
      new Sitting(
          FIRM,
          given,
          new Order(List.of("locks", "keys", "alarm"), Collections.nCopies(3, shorthand)));

  @Test
  void findsAnAnswerByItsQuestionAndByItsPlace() {
    assertThat(sitting.answer("alarm")).isEqualTo(NONE);
    assertThat(sitting.answer(2)).isEqualTo(NONE);
    assertThat(sitting.shorthand(2)).isEqualTo(shorthand.of(NONE));
    assertThat(sitting.asked("alarm")).isEqualTo(Truth.TRUE);
  }

  @Test
  void asksNothingThatIsNotInItsOrder() {
    assertThat(sitting.asked("elsewhere")).isEqualTo(Truth.FALSE);
    assertThat(sitting.answer("elsewhere")).isNull();
  }

  @Test
  void keepsTheAnswerToAHiddenQuestionAndDoesNotCountIt() {
    sitting.ask(0, Truth.FALSE);

    assertThat(sitting.answer("locks")).isNull();
    assertThat(sitting.shorthand(0)).isEqualTo(Shorthand.NOTHING);
    assertThat(sitting.answers()).isEqualTo(given);
  }

  @Test
  void countsAnAnswerThatMayBeHidden() {
    sitting.ask(0, Truth.UNKNOWN);

    assertThat(sitting.asked("locks")).isEqualTo(Truth.UNKNOWN);
    assertThat(sitting.answer("locks")).isEqualTo(ALL);
  }

  @Test
  void takesWhatFollowsFromOtherAnswersForWhatWasGiven() {
    sitting.derive(0, null);
    sitting.derive(1, NONE);

    assertThat(sitting.answer("locks")).isNull();
    assertThat(sitting.answer("keys")).isEqualTo(NONE);
    assertThat(sitting.shorthand(1)).isEqualTo(shorthand.of(NONE));
    assertThat(sitting.answers().byQuestion())
        .isEqualTo(Map.of("keys", NONE, "alarm", NONE, "elsewhere", ALL));
  }

  @Test
  void readsAnAnswerOfEveryKindAsItsShorthandDoes() {
    var answers =
        List.of(
            ALL,
            new Answer.Chosen(List.of("none", "all")),
            new Answer.Chosen(List.of("elsewhere")),
            new Answer.Chosen(List.of("all", "elsewhere")),
            new Answer.DontKnow(),
            new Answer.NotApplicable("all"),
            new Answer.Amount(BigDecimal.ONE),
            new Answer.Day(LocalDate.EPOCH));
    for (var answer : answers) {
      assertThat(sittingWith(answer, shorthand).shorthand(1)).isEqualTo(shorthand.of(answer));
    }
  }

  @Test
  void readsAnswersToAQuestionWithMoreOptionsThanBits() {
    var many = new Shorthand(IntStream.range(0, 99).mapToObj(String::valueOf).toList());
    var answer = new Answer.Chosen(List.of("7"));

    assertThat(sittingWith(answer, many).shorthand(1)).isEqualTo(many.of(answer));
  }

  @Test
  void tellsTextsWithTheSameHashApart() {
    var alike = new Shorthand(List.of("Aa", "BB"));

    for (var id : List.of("Aa", "BB")) {
      var answer = new Answer.Chosen(List.of(id));
      var order = new Order(List.of("BB", "Aa"), List.of(alike, alike));
      var there = new Sitting(FIRM, new Answers(Map.of(id, answer)), order);

      assertThat(there.shorthand(order.place(id))).isEqualTo(alike.of(answer));
      assertThat(there.shorthand(1 - order.place(id))).isEqualTo(Shorthand.NOTHING);
    }
  }

  private static Sitting sittingWith(Answer answer, Shorthand keys) {
    var order = new Order(List.of("locks", "keys"), List.of(keys, keys));
    return new Sitting(FIRM, new Answers(Map.of("keys", answer)), order);
  }
}
