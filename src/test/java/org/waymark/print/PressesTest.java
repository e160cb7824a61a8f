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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.identity.Actor;
import org.waymark.kernel.Language;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;
import org.waymark.print.Presses.Reader;
import org.waymark.print.Printing.Busy;
import org.waymark.print.Printing.Enough;
import org.waymark.print.Printing.Printed;

class PressesTest {

  private static final int AT_ONCE = 2;
  private static final Printed DONE = new Printed(new byte[0], "a.pdf", Language.ENGLISH);

  private final Presses presses = new Presses(AT_ONCE);
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
  void printsForFewReadersAtOnce() throws Exception {
    var wanted = new ArrayList<Future<Printing>>();
    for (var reader = 0; reader < AT_ONCE + 2; reader++) {
      wanted.addAll(wants(reader(), 1));
    }
    waiting(AT_ONCE + 2);
    until(() -> working.get() == AT_ONCE);

    end.countDown();

    allDone(wanted);
    assertThat(most).hasValue(AT_ONCE);
  }

  @Test
  void printsForOneReaderOneAfterTheOther() throws Exception {
    var wanted = wants(reader(), Presses.MOST_OF_ONE);
    waiting(Presses.MOST_OF_ONE);
    until(() -> working.get() == 1);
    var other = wants(reader(), 1);
    until(() -> working.get() == 2);

    end.countDown();

    allDone(wanted);
    allDone(other);
    assertThat(most).hasValue(2);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "8, 7"})
  void leavesAProcessorToPages(int processors, int atOnce) {
    assertThat(Presses.beside(processors)).isEqualTo(atOnce);
  }

  @Test
  void letsNobodyKeepTheOthersOut() throws Exception {
    var hurried = reader();
    var wanted = wants(hurried, Presses.MOST_OF_ONE);
    waiting(Presses.MOST_OF_ONE);

    assertThat(presses.use(hurried, () -> DONE)).isInstanceOf(Enough.class);

    var other = wants(reader(), 1).getFirst();
    end.countDown();
    assertThat(other.get(5, SECONDS)).isEqualTo(DONE);
    allDone(wanted);
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
  void letsNoSiteTakeEveryPlace() throws Exception {
    for (var reader = 0; reader < Presses.MOST_FROM_SITE; reader++) {
      wants(readerFrom("203.0.113.7"), 1);
    }
    waiting(Presses.MOST_FROM_SITE);

    assertThat(presses.use(readerFrom("203.0.113.7"), () -> DONE)).isInstanceOf(Enough.class);

    var other = wants(readerFrom("203.0.113.8"), 1);
    end.countDown();
    allDone(other);
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

  private static Reader reader() {
    return new Reader(new Actor.Partner(new PartnerId(UUID.randomUUID())), null);
  }

  private static Reader readerFrom(String site) {
    return new Reader(new Actor.Owner(new OrganisationId(UUID.randomUUID())), site);
  }

  private static void allDone(List<Future<Printing>> wanted) throws Exception {
    for (var each : wanted) {
      assertThat(each.get(5, SECONDS)).isEqualTo(DONE);
    }
  }

  private List<Future<Printing>> wants(Reader reader, int times) {
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
