package org.waymark.questionnaire.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShorthandTest {

  private final Shorthand locks = new Shorthand(List.of("none", "some", "all", "not-here"));

  @Test
  void givesEveryOptionChosenItsBit() {
    var answer = locks.of(new Answer.Chosen(List.of("some", "all")));

    assertThat(answer & locks.options(List.of("none", "some", "all"))).isEqualTo(0b110);
    assertThat(Shorthand.first(answer)).isEqualTo(1);
    assertThat(Shorthand.chosen(answer)).isTrue();
    assertThat(Shorthand.known(answer)).isTrue();
    assertThat(Shorthand.answered(answer)).isTrue();
  }

  @Test
  void tellsAnOptionItDoesNotKnowFromNone() {
    var answer = locks.of(new Answer.Chosen(List.of("elsewhere")));

    assertThat(Shorthand.chosen(answer)).isTrue();
    assertThat(Shorthand.known(answer)).isFalse();
    assertThat(Shorthand.first(answer)).isEqualTo(Shorthand.MOST_OPTIONS);
  }

  @Test
  void tellsTheKindsOfAnswersApart() {
    var unanswered = locks.of(null);
    assertThat(unanswered).isEqualTo(Shorthand.NOTHING);
    assertThat(Shorthand.answered(unanswered)).isFalse();

    var notKnown = locks.of(new Answer.DontKnow());
    assertThat(notKnown).isEqualTo(Shorthand.DONT_KNOW);
    assertThat(Shorthand.answered(notKnown)).isFalse();

    var notApplicable = locks.of(new Answer.NotApplicable("not-here"));
    assertThat(notApplicable).isEqualTo(Shorthand.NOT_APPLICABLE);
    assertThat(Shorthand.notApplicable(notApplicable)).isTrue();
    assertThat(Shorthand.answered(notApplicable)).isTrue();
    assertThat(Shorthand.chosen(notApplicable)).isFalse();
  }

  @Test
  void takesANumberOrADayForAnAnswer() {
    var number = locks.of(new Answer.Amount(BigDecimal.TEN));

    assertThat(Shorthand.answered(number)).isTrue();
    assertThat(Shorthand.chosen(number)).isFalse();
    assertThat(Shorthand.notApplicable(number)).isFalse();
    assertThat(locks.of(new Answer.Day(LocalDate.EPOCH))).isEqualTo(number);
  }

  @Test
  void hasABitForAsManyOptionsAsFitAndElseForNone() {
    var most = shorthand(Shorthand.MOST_OPTIONS);
    assertThat(most.complete()).isTrue();
    assertThat(Shorthand.first(most.of(new Answer.Chosen(List.of("59"))))).isEqualTo(59);

    var more = shorthand(Shorthand.MOST_OPTIONS + 1);
    assertThat(more.complete()).isFalse();
    assertThat(more.options(List.of("0", "60"))).isZero();
  }

  private static Shorthand shorthand(int options) {
    return new Shorthand(IntStream.range(0, options).mapToObj(String::valueOf).toList());
  }
}
