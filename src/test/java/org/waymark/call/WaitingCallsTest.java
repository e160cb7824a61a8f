package org.waymark.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.waymark.call.CallLog.Noted;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** What waits to be written down. */
class WaitingCallsTest {

  private static final Actor.Partner BUSY = new Actor.Partner(new PartnerId(new UUID(0, 1)));
  private static final Actor.Partner QUIET = new Actor.Partner(new PartnerId(new UUID(0, 2)));

  private final CallLog log = new CallLog();

  @Test
  void losesTheOldestOfWhoeverHasMostOfThem() {
    log.note(QUIET, call(0));
    for (var i = 0; i < CallLog.MOST + 3; i++) {
      log.note(BUSY, call(i));
    }
    log.note(QUIET, call(1));

    assertThat(log.lost()).isEqualTo(5);
    assertThat(log.take())
        .satisfiesExactly(
            quiet -> assertThat(quiet.calls()).hasSize(2),
            busy ->
                assertThat(busy.calls())
                    .hasSize(CallLog.MOST - 2)
                    .first()
                    .extracting(call -> call.get().id())
                    .isEqualTo(new UUID(0, 5)))
        .extracting(Noted::partner)
        .containsExactly(QUIET, BUSY);
  }

  @Test
  void waitsNoLongerOnceItIsTaken() {
    log.note(BUSY, call(0));

    assertThat(log.take()).hasSize(1);
    assertThat(log.take()).isEmpty();
    assertThat(log.lost()).isZero();
  }

  private static Supplier<LoggedCall> call(int number) {
    return () -> WrittenCalls.reading(new UUID(0, number), Instant.EPOCH, "/api/v1/organisations");
  }
}
