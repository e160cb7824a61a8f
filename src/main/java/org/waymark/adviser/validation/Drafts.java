package org.waymark.adviser.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.adviser.Queries;
import org.waymark.adviser.validation.finding.Verdict;
import org.waymark.assessment.Assessment;
import org.waymark.identity.Actor;

/** Validations under way, one for each assessment and hub: whoever writes holds it locked. */
@ApplicationScoped
class Drafts {

  private static final String LOCK =
      """
      select id, version from validation
      where assessment_id = ? and organisation_id = ? and hub_id = ? and finished_at is null
      for update
      """;

  private static final String BEGIN =
      """
      insert into validation (id, assessment_id, organisation_id, hub_id, started_at)
      values (?, ?, ?, ?, ?)
      on conflict (assessment_id, hub_id) where finished_at is null do nothing
      """;

  private static final String GROW = "update validation set version = ? where id = ?";

  private static final String JUDGE =
      """
      insert into validation_verdict
        (validation_id, question_id, verdict, option_ids, reason, document_id, version, person_name, given_at)
      select ?, ?, ?, ?::text[], ?, ?::uuid, ?, name, ? from person where id = ?
      on conflict (validation_id, question_id) do update
      set verdict = excluded.verdict, option_ids = excluded.option_ids, reason = excluded.reason,
          document_id = excluded.document_id, version = excluded.version,
          person_name = excluded.person_name, given_at = excluded.given_at
      """;

  private static final String TAKE_BACK =
      "delete from validation_verdict where validation_id = ? and question_id = ?";

  private static final String SET_LEVEL =
      """
      insert into validation_level (validation_id, scope, level, reason, version, person_name, given_at)
      select ?, ?, ?, ?, ?, name, ? from person where id = ?
      on conflict (validation_id, scope) do update
      set level = excluded.level, reason = excluded.reason, version = excluded.version,
          person_name = excluded.person_name, given_at = excluded.given_at
      """;

  private static final String UNSET_LEVEL =
      "delete from validation_level where validation_id = ? and scope = ?";

  private static final String SCORE =
      "insert into validation_score (validation_id, scope, score) values (?, ?, ?)";

  private static final String FINISH =
      """
      update validation
      set version = validation.version + 1, finished_at = ?, person_id = person.id, person_name = person.name,
          hub_name = hub.name, self = ?::jsonb, self_receipt = ?, validated = ?::jsonb,
          validated_receipt = ?
      from person, hub
      where validation.id = ? and person.id = ? and hub.id = ?
      """;

  private final Queries queries;
  private final Clock clock;
  private final Supplier<UUID> ids;

  Drafts(Queries queries, Clock clock, Supplier<UUID> ids) {
    this.queries = queries;
    this.clock = clock;
    this.ids = ids;
  }

  /** A draft that nobody else changes until the transaction ends. */
  record Held(UUID id, int version) {

    /** What a change now makes of it. */
    int next() {
      return version + 1;
    }
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Held> hold(Assessment assessment, Actor.Adviser adviser) {
    return queries.first(
        LOCK,
        row -> new Held(row.getObject("id", UUID.class), row.getInt("version")),
        assessment.id().value(),
        assessment.organisation().value(),
        adviser.hub().value());
  }

  /**
   * A new one, or the one that a colleague has begun this moment; empty when the colleague has
   * finished it as well.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Held> begin(Assessment assessment, Actor.Adviser adviser) {
    queries.update(
        BEGIN,
        ids.get(),
        assessment.id().value(),
        assessment.organisation().value(),
        adviser.hub().value(),
        clock.instant());
    return hold(assessment, adviser);
  }

  /**
   * A verdict as it is given.
   *
   * @param document that it names; null for none
   */
  record Given(Verdict verdict, @Nullable UUID document) {}

  /**
   * Gives verdicts.
   *
   * @param given null takes them back
   */
  void judge(Held draft, List<String> questions, @Nullable Given given, Actor.Adviser adviser) {
    for (var question : questions) {
      if (given == null) {
        queries.update(TAKE_BACK, draft.id(), question);
      } else {
        judge(draft, question, given, adviser);
      }
    }
    queries.update(GROW, draft.next(), draft.id());
  }

  private void judge(Held draft, String question, Given given, Actor.Adviser adviser) {
    var row = Row.of(given.verdict());
    queries.update(
        JUDGE,
        draft.id(),
        question,
        row.kind(),
        row.options() == null ? null : row.options().toArray(String[]::new),
        row.reason(),
        given.document(),
        draft.next(),
        clock.instant(),
        adviser.person().value());
  }

  private record Row(String kind, @Nullable List<String> options, @Nullable String reason) {

    static Row of(Verdict verdict) {
      return switch (verdict) {
        case Verdict.Accepted _ -> new Row("accepted", null, null);
        case Verdict.Changed(var to, var reason) -> new Row("changed", to.written(), reason);
        case Verdict.Rejected(var reason) -> new Row("rejected", null, reason);
      };
    }
  }

  void setLevel(Held draft, OverrideLevel.Choice choice, int level, Actor.Adviser adviser) {
    queries.update(
        SET_LEVEL,
        draft.id(),
        choice.scope(),
        level,
        choice.reason(),
        draft.next(),
        clock.instant(),
        adviser.person().value());
    queries.update(GROW, draft.next(), draft.id());
  }

  void unsetLevel(Held draft, String scope) {
    queries.update(UNSET_LEVEL, draft.id(), scope);
    queries.update(GROW, draft.next(), draft.id());
  }

  /**
   * How both sets of answers come out, as the database keeps it.
   *
   * @param comparable scores of what holds, on the part every firm is asked: 0 to 1, by scope
   */
  record Outcomes(
      String self,
      String selfReceipt,
      String validated,
      String validatedReceipt,
      Map<String, BigDecimal> comparable) {}

  void finish(Held draft, Outcomes outcomes, Actor.Adviser adviser) {
    // Before it is finished: what is finished never changes.
    outcomes
        .comparable()
        .forEach((scope, score) -> queries.update(SCORE, draft.id(), scope, score));
    queries.update(
        FINISH,
        clock.instant(),
        outcomes.self(),
        outcomes.selfReceipt(),
        outcomes.validated(),
        outcomes.validatedReceipt(),
        draft.id(),
        adviser.person().value(),
        adviser.hub().value());
  }
}
