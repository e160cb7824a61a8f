package org.waymark.print;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.identity.Actor;
import org.waymark.kernel.Language;
import org.waymark.kernel.PartnerId;
import org.waymark.print.Printing.Busy;
import org.waymark.print.Printing.Enough;
import org.waymark.print.Printing.Printed;

class PressesTest {

  private static final Printed DONE = new Printed(new byte[0], "a.pdf", Language.ENGLISH);

  private final Presses presses = new Presses();
  private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger working = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  @AfterEach
  void closes() {
    end.countDown();
    readers.close();
  }

  @Test
  void printsAsManyAtOnceAsThereAreProcessors() throws Exception {
    var wanted = wants(reader(), Presses.MOST_OF_ONE);
    until(() -> working.get() == Presses.AT_ONCE);

    end.countDown();

    for (var each : wanted) {
      assertThat(each.get(5, SECONDS)).isEqualTo(DONE);
    }
    assertThat(most).hasValue(Presses.AT_ONCE);
  }

  @Test
  void letsNobodyKeepTheOthersOut() throws Exception {
    var hurried = reader();
    var wanted = wants(hurried, Presses.MOST_OF_ONE);
    until(() -> working.get() == Presses.AT_ONCE);
    waiting(Presses.MOST_OF_ONE);

    assertThat(presses.use(hurried, () -> DONE)).isInstanceOf(Enough.class);

    var other = wants(reader(), 1).getFirst();
    end.countDown();
    assertThat(other.get(5, SECONDS)).isEqualTo(DONE);
    for (var each : wanted) {
      assertThat(each.get(5, SECONDS)).isEqualTo(DONE);
    }
    assertThat(presses.use(hurried, () -> DONE)).isEqualTo(DONE);
  }

  @Test
  void turnsAwayWhoeverWouldWaitTooLong() throws Exception {
    for (var reader = 0; reader < Presses.MOST / Presses.MOST_OF_ONE; reader++) {
      wants(reader(), Presses.MOST_OF_ONE);
    }
    waiting(Presses.MOST);

    assertThat(presses.use(reader(), () -> DONE)).isInstanceOf(Busy.class);
  }

  @Test
  void isFreeAgainAfterAFailure() {
    var reader = reader();
    for (var i = 0; i < Presses.MOST; i++) {
      assertThatThrownBy(
              () ->
                  presses.use(
                      reader,
                      () -> {
                        throw new IllegalStateException("jammed");
                      }))
          .hasMessage("jammed");
    }

    assertThat(presses.use(reader, () -> DONE)).isEqualTo(DONE);
  }

  private static Actor reader() {
    return new Actor.Partner(new PartnerId(UUID.randomUUID()));
  }

  private List<Future<Printing>> wants(Actor reader, int times) {
    var wanted = new ArrayList<Future<Printing>>();
    for (var i = 0; i < times; i++) {
      wanted.add(readers.submit(() -> presses.use(reader, this::work)));
    }
    return wanted;
  }

  private Printing work() {
    most.accumulateAndGet(working.incrementAndGet(), Math::max);
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    working.decrementAndGet();
    return DONE;
  }

  private void waiting(int all) throws InterruptedException {
    until(() -> presses.held() == all);
  }

  private static void until(BooleanSupplier reached) throws InterruptedException {
    while (!reached.getAsBoolean()) {
      Thread.sleep(5);
    }
  }
}
