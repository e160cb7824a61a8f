package org.waymark.benchmark;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/** Makes releases on the days that {@link BenchmarkConfig#releaseSchedule()} names. */
@ApplicationScoped
class ReleaseSchedule {

  private final ReleaseBenchmarks releaseBenchmarks;
  private final CurrentActor actor;

  ReleaseSchedule(ReleaseBenchmarks releaseBenchmarks, CurrentActor actor) {
    this.releaseBenchmarks = releaseBenchmarks;
    this.actor = actor;
  }

  @Scheduled(
      identity = "benchmark-release",
      cron = "{waymark.benchmark.release-schedule}",
      timeZone = "Europe/London",
      concurrentExecution = SKIP)
  void releaseWhenDue() {
    var release = actor.as(new Actor.Housekeeping(), releaseBenchmarks::release);
    Log.infof(
        "Published benchmark release %d for %s to %s", release.id(), release.from(), release.to());
  }
}
