package org.waymark.benchmark.round;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.kernel.time.CivilTime;

/**
 * Makes the release of each quarter. It looks often whether the release is due: what an instance
 * that died had begun, the next look does, on whichever instance; and it is done once.
 */
@ApplicationScoped
class ReleaseSchedule {

  private final Releasing releasing;
  private final Clock clock;

  ReleaseSchedule(Releasing releasing, Clock clock) {
    this.releasing = releasing;
    this.clock = clock;
  }

  @Scheduled(
      identity = "benchmark-release",
      cron = "{waymark.benchmark.release-schedule}",
      timeZone = "Europe/London",
      concurrentExecution = SKIP)
  void releaseWhenDue() {
    var quarter = quarter(CivilTime.day(clock.instant()));
    switch (releasing.releaseOf(quarter)) {
      case Drafting.Published(var release) ->
          Log.infof(
              "Published benchmark release %d for %s to %s",
              release.id(), release.from(), release.to());
      case Drafting.AnotherRuns _ -> Log.info("Another instance makes the benchmark release");
      case Drafting.NotDue _,
          Drafting.Drafted _,
          Drafting.Discarded _,
          Drafting.NoSuchDraft _,
          Drafting.TooOld _,
          Drafting.FirmsWithdrew _ -> {}
    }
  }

  /** First day of the quarter a day is in. */
  static LocalDate quarter(LocalDate day) {
    return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
  }
}
