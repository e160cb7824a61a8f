package org.waymark.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PausesTest {

  @Test
  void growFromAMinuteToADay() {
    var pauses =
        IntStream.range(1, Pauses.ATTEMPTS)
            .mapToObj(attempt -> Pauses.after(attempt).orElseThrow())
            .toList();

    assertThat(pauses).isSorted().doesNotHaveDuplicates();
    assertThat(pauses.getFirst()).isEqualTo(Duration.ofMinutes(1));
    assertThat(pauses.getLast()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void areLongerThanAnAttemptMayTake() {
    assertThat(Pauses.after(Pauses.ATTEMPTS - 1).orElseThrow())
        .isGreaterThan(DeliverDispatches.HELD);
  }

  @Test
  void endAfterTheLastAttempt() {
    assertThat(Pauses.after(Pauses.ATTEMPTS)).isEmpty();
    assertThat(Pauses.after(Pauses.ATTEMPTS + 1)).isEmpty();
  }
}
