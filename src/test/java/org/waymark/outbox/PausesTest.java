package org.waymark.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PausesTest {

  private static final Pauses LETTERS = Pauses.OF_LETTERS;

  @Test
  void growFromAMinuteToADay() {
    var pauses =
        IntStream.range(1, LETTERS.attempts())
            .mapToObj(attempt -> LETTERS.after(attempt(attempt)).orElseThrow())
            .toList();

    assertThat(pauses).isSorted().doesNotHaveDuplicates();
    assertThat(pauses.getFirst()).isEqualTo(Duration.ofMinutes(1));
    assertThat(pauses.getLast()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void areLongerThanAnAttemptMayTake() {
    assertThat(LETTERS.after(attempt(LETTERS.attempts() - 1)).orElseThrow())
        .isGreaterThan(DeliverDispatches.HELD);
  }

  @Test
  void endAfterTheLastAttempt() {
    assertThat(LETTERS.after(attempt(LETTERS.attempts()))).isEmpty();
    assertThat(LETTERS.after(attempt(LETTERS.attempts() + 1))).isEmpty();
  }

  @Test
  void areSpreadByUpToTheirPart() {
    var hours = new Pauses(List.of(Duration.ofHours(10)), 20);

    var pauses =
        IntStream.range(0, 200).mapToObj(_ -> hours.after(attempt(1)).orElseThrow()).toList();

    assertThat(pauses)
        .allMatch(pause -> pause.compareTo(Duration.ofHours(10)) >= 0)
        .allMatch(pause -> pause.compareTo(Duration.ofHours(12)) < 0);
    assertThat(pauses.stream().distinct()).hasSizeGreaterThan(50);
  }

  private static Parcel attempt(int number) {
    return new Parcel(UUID.randomUUID(), "{}", number);
  }
}
