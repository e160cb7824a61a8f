package org.waymark.benchmark.round;

/** The statements behind {@link Pool}. */
final class PoolSql {

  /**
   * Counts in one pass over {@code benchmark_pool}: one row for each scope of the latest plausible
   * assessment of each distinct firm that agreed to be counted. Every part sees the same rows.
   *
   * <p>{@code changed} and {@code opened} keep the account of whose scores were counted when; what
   * is returned is how many firms of each finest group have each score. A firm that sent in from
   * the same address as another is known to whoever sits there. Of the days nothing is told but
   * their months, or they would be about one firm.
   */
  static final String COUNT =
      """
      with this as materialized (
        select round, demonstration, int8multirange(int8range(round, null)) as onwards
        from (select ?::bigint as round, ?::boolean as demonstration)
      ), pool as materialized (
        select organisation_id, assessment_id, validation_id, origin,
               questionnaire, series, scope, region, size_class, sector,
               round(score * 100)::integer as points,
               round(validated_score * 100)::integer as validated_points,
               (submitted_at at time zone 'Europe/London')::date as day
        from benchmark_pool join this using (demonstration)
      ), counted as materialized (
        select organisation_id, assessment_id, null::uuid as validation_id, 'self' as basis, origin,
               questionnaire, series, region, size_class, sector, array_agg(scope order by scope) as scopes
        from pool
        group by organisation_id, assessment_id, origin, questionnaire, series, region, size_class, sector
        union all
        select organisation_id, assessment_id, validation_id, 'validated', origin,
               questionnaire, series, region, size_class, sector, array_agg(scope order by scope)
        from pool
        where validated_points is not null
        group by organisation_id, assessment_id, validation_id, origin, questionnaire, series, region,
                 size_class, sector
      ), knows as materialized (
        select organisation_id, array_agg(known_by order by known_by) as known_by
        from (
          select organisation_id, known_by from benchmark_known
          union
          select organisation_id, origin from counted
          join (select origin from counted where origin is not null
                group by origin having min(organisation_id::text) <> max(organisation_id::text)) shared
            using (origin)
        ) known
        group by organisation_id
      ), old as (
        select account.id, upper_inf(account.rounds) as open, account.known_by as knew,
               counted.organisation_id is not null as counts, coalesce(knows.known_by, '{}') as known_by
        from benchmark_account account
        join this using (demonstration)
        left join knows on knows.organisation_id = account.organisation_id
        left join counted
          on counted.assessment_id = account.assessment_id
         and counted.validation_id is not distinct from account.validation_id
         and counted.basis = account.basis
         and counted.region = account.region and counted.size_class = account.size_class
         and counted.sector = account.sector and counted.scopes = account.scopes
      ), changed as (
        update benchmark_account account
        set rounds = case when old.counts then rounds + this.onwards else rounds - this.onwards end,
            known_by = array(select unnest(old.knew) union select unnest(old.known_by) order by 1)
        from old, this
        where account.id = old.id and (old.open <> old.counts or not old.knew @> old.known_by)
      ), fresh as (
        select counted.* from counted
        where not exists (
          select from benchmark_account account join this using (demonstration)
          where counted.assessment_id = account.assessment_id
            and counted.validation_id is not distinct from account.validation_id
            and counted.basis = account.basis
            and counted.region = account.region and counted.size_class = account.size_class
            and counted.sector = account.sector and counted.scopes = account.scopes)
      ), firm as materialized (
        select organisation_id, questionnaire, series, coalesce((array_agg(thread))[1], gen_random_uuid()) as thread
        from fresh left join benchmark_account account using (organisation_id, questionnaire, series)
        group by organisation_id, questionnaire, series
      ), opened as (
        insert into benchmark_account
          (thread, organisation_id, assessment_id, validation_id, basis, demonstration, questionnaire,
           series, region, size_class, sector, scopes, known_by, rounds)
        select firm.thread, organisation_id, assessment_id, validation_id, basis, this.demonstration,
               questionnaire, series, region, size_class, sector, scopes,
               coalesce(knows.known_by, '{}'), this.onwards
        from fresh join firm using (organisation_id, questionnaire, series)
        left join knows using (organisation_id) cross join this
      ), dated as (
        update benchmark_draft
        set period_from = months.first, period_to = greatest(months.first, least(months.last, period_to))
        from (select date_trunc('month', min(day))::date as first,
                     (date_trunc('month', max(day)) + interval '1 month - 1 day')::date as last
              from pool) months, this
        where benchmark_draft.round = this.round and months.first is not null
      )
      select questionnaire, series, scope, region, size_class, sector, 'self' as basis, points,
             count(*) as firms
      from pool
      group by questionnaire, series, scope, region, size_class, sector, points
      union all
      select questionnaire, series, scope, region, size_class, sector, 'validated', validated_points,
             count(*)
      from pool
      where validated_points is not null
      group by questionnaire, series, scope, region, size_class, sector, validated_points
      """;

  /** Firms of which one score was ever counted, those alike together. */
  static final String COUNTED_ONCE =
      """
      select questionnaire, series, region, size_class, sector, basis, scopes, known_by,
             rounds::text as rounds, count(*) as firms
      from (select *, count(*) over (partition by thread) as results
            from benchmark_account where demonstration = ?) account
      where results = 1
      group by questionnaire, series, region, size_class, sector, basis, scopes, known_by, rounds
      """;

  /** The others, each with all its scores one after the other. */
  static final String COUNTED_AGAIN =
      """
      select thread, questionnaire, series, region, size_class, sector, basis, scopes, known_by,
             rounds::text as rounds
      from (select *, count(*) over (partition by thread) as results
            from benchmark_account where demonstration = ?) account
      where results > 1
      order by thread, rounds, basis, region, size_class, sector
      """;

  /** A firm that erases itself while a release is drawn up is forgotten the night after. */
  static final String FORGET_ERASED =
      """
      update benchmark_account account
      set organisation_id = null, assessment_id = null, validation_id = null
      where organisation_id is not null
        and not exists (select from benchmark_handed_in still where still.assessment_id = account.assessment_id)
      """;

  /** Whether a firm that a round counts counts no more: it took its consent back, or is gone. */
  static final String HAS_LOST =
      """
      select exists (
        select organisation_id, questionnaire, series from benchmark_account
        where demonstration = ? and upper_inf(rounds)
        except
        select organisation_id, questionnaire, series from benchmark_pool)
      """;

  /** As if a round had not counted: what began with it ends, what ended with it goes on. */
  static final String UNDO =
      """
      update benchmark_account
      set rounds = case when upper(rounds) = this.round then rounds + onwards else rounds - onwards end
      from (select round, int8multirange(int8range(round, null)) as onwards
            from (select ?::bigint as round)) this
      where upper(rounds) = this.round or (rounds @> this.round and not rounds @> (this.round - 1))
      """;

  static final String UNDO_OPENED = "delete from benchmark_account where isempty(rounds)";

  private PoolSql() {}
}
