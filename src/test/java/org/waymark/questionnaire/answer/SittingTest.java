package org.waymark.questionnaire.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
  private final Sitting sitting =
      new Sitting(FIRM, given, new Order(List.of("locks", "keys", "alarm")));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 100})
  void findsAnAnswerWhereverItIsLikelyToStand(int likely) {
    assertThat(sitting.answer("alarm", likely)).isEqualTo(NONE);
    assertThat(sitting.asked("alarm", likely)).isEqualTo(Truth.TRUE);
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
    assertThat(sitting.answers().byQuestion())
        .isEqualTo(Map.of("keys", NONE, "alarm", NONE, "elsewhere", ALL));
  }
}
