package org.waymark.hub.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waymark.hub.member.InviteAdviser.Invitation;
import org.waymark.kernel.PersonId;

class UnderwayTest {

  private static final UUID ASKED = new UUID(1, 2);
  private static final PersonId PERSON = new PersonId(new UUID(3, 4));

  private final Underway underway = new Underway();

  @Test
  void givesWhoeverAsksMeanwhileWhatCameOfTheFirst() throws Exception {
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    var times = new AtomicInteger();
    try (var pool = Executors.newFixedThreadPool(2)) {
      var first =
          pool.submit(
              () ->
                  underway.once(
                      ASKED,
                      () -> {
                        begun.countDown();
                        await(end);
                        return invited(times);
                      }));
      await(begun);
      var second = pool.submit(() -> underway.once(ASKED, () -> invited(times)));
      // Whichever way the second goes: it ends only with the first, or it acts itself.
      assertThat(second.isDone()).isFalse();
      Thread.sleep(100);
      end.countDown();

      assertThat(first.get()).isEqualTo(new Invitation.Invited(PERSON));
      assertThat(second.get()).isEqualTo(new Invitation.Invited(PERSON));
      assertThat(times).hasValue(1);
    }
  }

  @Test
  void isOverWithTheFirstHoweverItEnds() {
    assertThatThrownBy(
            () ->
                underway.once(
                    ASKED,
                    () -> {
                      throw new IllegalStateException("away");
                    }))
        .hasMessage("away");

    assertThat(underway.once(ASKED, () -> new Invitation.Away())).isEqualTo(new Invitation.Away());
  }

  private static Invitation invited(AtomicInteger times) {
    times.incrementAndGet();
    return new Invitation.Invited(PERSON);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
