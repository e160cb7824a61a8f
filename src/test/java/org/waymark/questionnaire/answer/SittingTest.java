package org.waymark.questionnaire.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.answer.Sitting.Order;

class SittingTest {

  private static final FirmFacts FIRM =
      new FirmFacts(Nation.WALES, SizeBand.NONE, Sector.RETAIL_AND_WHOLESALE);

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
}
