package org.waymark.questionnaire.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.Nation;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.questionnaire.answer.Sitting.Order;

class SubjectTest {

  private static final FirmFacts FIRM =
      new FirmFacts(Nation.WALES, SizeBand.NONE, Sector.RETAIL_AND_WHOLESALE, EditionText.TODAY);

  private static final Shorthand SHORTHAND = new Shorthand(List.of("none", "all"));
  private static final Answers GIVEN =
      new Answers(
          Map.of(
              "locks", new Answer.Chosen(List.of("all")),
              "keys", new Answer.Chosen(List.of("none"))));

  private final Subject keys = new Subject("keys", SHORTHAND, false);
  private final Order order = order("locks", "keys");

  @Test
  void findsItsAnswerInTheOrderInWhichItIsPlaced() {
    assertThat(keys.in(order).shorthand(sitting(order))).isEqualTo(written("none"));
    assertThat(keys.in(order).asked(sitting(order))).isEqualTo(Truth.TRUE);
  }

  @Test
  void findsItsAnswerInAnyOtherOrder() {
    for (var elsewhere : List.of(order("keys", "locks"), order("keys"), order("locks", "keys"))) {
      assertThat(keys.in(order).shorthand(sitting(elsewhere))).isEqualTo(written("none"));
      assertThat(keys.shorthand(sitting(elsewhere))).isEqualTo(written("none"));
      assertThat(keys.in(order).asked(sitting(elsewhere))).isEqualTo(Truth.TRUE);
    }
  }

  @Test
  void isNotAskedInAnOrderWithoutIt() {
    var without = order("locks");

    assertThat(keys.in(without).asked(sitting(without))).isEqualTo(Truth.FALSE);
    assertThat(keys.in(without).shorthand(sitting(without))).isEqualTo(Shorthand.NOTHING);
  }

  @Test
  void hasNoAnswerWhileItIsHidden() {
    var sitting = sitting(order);
    sitting.ask(1, Truth.FALSE);

    assertThat(keys.in(order).asked(sitting)).isEqualTo(Truth.FALSE);
    assertThat(keys.in(order).shorthand(sitting)).isEqualTo(Shorthand.NOTHING);
    assertThat(keys.in(order).answer(sitting)).isNull();
  }

  private static Sitting sitting(Order order) {
    return new Sitting(FIRM, GIVEN, order);
  }

  private static Order order(String... ids) {
    return new Order(List.of(ids), List.of(ids).stream().map(_ -> SHORTHAND).toList());
  }

  private static long written(String option) {
    return SHORTHAND.of(new Answer.Chosen(List.of(option)));
  }
}
