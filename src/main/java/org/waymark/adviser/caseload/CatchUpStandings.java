package org.waymark.adviser.caseload;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.waymark.assessment.Casework;
import org.waymark.assessment.SubmitAssessment.AssessmentSubmitted;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;

/**
 * Keeps what {@link KeepStanding} could not: outcomes of what was handed in before this release, or
 * to an older instance during a roll-out.
 */
@ApplicationScoped
class CatchUpStandings {

  private static final int BATCH = 500;

  private final ClientStandings standings;
  private final Casework casework;
  private final KeepStanding keepStanding;
  private final CurrentActor actor;

  CatchUpStandings(
      ClientStandings standings, Casework casework, KeepStanding keepStanding, CurrentActor actor) {
    this.standings = standings;
    this.casework = casework;
    this.keepStanding = keepStanding;
    this.actor = actor;
  }

  @Scheduled(
      identity = "client-standings",
      every = "{waymark.adviser.catch-up-every}",
      delayed = "{waymark.adviser.catch-up-after}",
      concurrentExecution = SKIP)
  void catchUpWhenDue() {
    var kept = catchUp();
    if (kept > 0) {
      Log.infof("Kept the outcomes of %d assessments handed in earlier", kept);
    }
  }

  /** Keeps all that are missing, each as the firm it belongs to, and says how many. */
  int catchUp() {
    var housekeeping = new Actor.Housekeeping();
    var kept = 0;
    for (var missing = actor.as(housekeeping, () -> standings.missing(housekeeping, BATCH));
        !missing.isEmpty();
        missing = actor.as(housekeeping, () -> standings.missing(housekeeping, BATCH))) {
      missing.forEach(this::keep);
      kept += missing.size();
    }
    return kept;
  }

  private void keep(ClientStandings.Missing missing) {
    actor.as(
        missing.firm(),
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      var found = casework.find(missing.assessment(), missing.firm()).orElseThrow();
                      keepStanding.keep(new AssessmentSubmitted(found));
                      return true;
                    }));
  }
}
