package org.waymark.adviser.validation;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.adviser.Queries;
import org.waymark.adviser.validation.finding.Recount;
import org.waymark.adviser.validation.finding.Validations;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.kernel.OrganisationId;

/**
 * Keeps what {@link FinishValidation} did not: comparable scores of validations that were finished
 * before there were any, or on an older instance during a roll-out. Two instances that do it at
 * once come to the same scores.
 */
@ApplicationScoped
class CatchUpScores {

  private static final int BATCH = 500;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String MISSING =
      """
      select id, assessment_id, organisation_id from validation
      where finished_at is not null and id > ?
        and not exists (select from validation_score where validation_id = validation.id)
      order by id limit ?
      """;

  private static final String ADD =
      """
      insert into validation_score (validation_id, scope, score) values (?, ?, ?)
      on conflict do nothing
      """;

  private final Queries queries;
  private final Casework casework;
  private final Validations validations;
  private final CurrentActor actor;

  CatchUpScores(Queries queries, Casework casework, Validations validations, CurrentActor actor) {
    this.queries = queries;
    this.casework = casework;
    this.validations = validations;
    this.actor = actor;
  }

  private record Missing(UUID validation, AssessmentId assessment, Actor.Owner firm) {}

  @Scheduled(
      identity = "validation-scores",
      every = "{waymark.adviser.catch-up-every}",
      delayed = "{waymark.adviser.catch-up-after}",
      concurrentExecution = SKIP)
  void catchUpWhenDue() {
    var kept = catchUp();
    if (kept > 0) {
      Log.infof("Kept the scores of %d validations finished earlier", kept);
    }
  }

  /** Keeps all that are missing and says how many. What cannot be scored is passed over. */
  int catchUp() {
    var kept = 0;
    for (var missing = after(BEFORE_ALL);
        !missing.isEmpty();
        missing = after(missing.getLast().validation())) {
      for (var one : missing) {
        kept += catchUp(one) ? 1 : 0;
      }
    }
    return kept;
  }

  /**
   * Does one, and goes on with the others where it cannot be done: its edition may be gone, or its
   * firm may be erasing itself.
   */
  private boolean catchUp(Missing one) {
    try {
      var scores = scores(one);
      keep(one, scores);
      return !scores.isEmpty();
    } catch (RuntimeException e) {
      Log.warnf(
          e, "Validation %s has no scores to compare and cannot be given any", one.validation());
      return false;
    }
  }

  private List<Missing> after(UUID validation) {
    return as(
        new Actor.Housekeeping(),
        () ->
            queries.list(
                MISSING,
                row ->
                    new Missing(
                        row.getObject(1, UUID.class),
                        new AssessmentId(row.getObject(2, UUID.class)),
                        new Actor.Owner(new OrganisationId(row.getObject(3, UUID.class)))),
                validation,
                BATCH));
  }

  /** As the firm, which may see what was finished about it: the service may not. */
  private Map<String, BigDecimal> scores(Missing missing) {
    return as(
        missing.firm(),
        () ->
            casework.find(missing.assessment(), missing.firm()).stream()
                .flatMap(
                    found ->
                        validations.about(found, missing.firm()).stream()
                            .filter(validation -> validation.id().equals(missing.validation()))
                            .map(
                                validation ->
                                    Recount.comparable(
                                        found, casework.core(found), validation.judgements())))
                .findFirst()
                .orElse(Map.of()));
  }

  /** As the service: a firm may not write what was found about it. */
  private void keep(Missing missing, Map<String, BigDecimal> scores) {
    as(
        new Actor.Housekeeping(),
        () -> {
          scores.forEach((scope, score) -> queries.update(ADD, missing.validation(), scope, score));
          return true;
        });
  }

  private <T> T as(Actor someone, Supplier<T> act) {
    return actor.as(someone, () -> QuarkusTransaction.requiringNew().call(act::get));
  }
}
