package org.waymark.benchmark.round;

/** The statements behind {@link Pool}. */
final class PoolSql {

  /**
   * Counts in one pass over {@code benchmark_pool}: one row for each scope of the latest plausible
   * assessment of each distinct firm that agreed to be counted. Every part sees the same rows.
   *
   * <p>{@code closed}, {@code changed} and {@code opened} keep the account of who was counted when;
   * what is returned is how many firms of each finest group have each score.
   */
  static final String COUNT =
      """
      with this as (
        select ?::bigint as round, ?::boolean as demonstration
      ), pool as materialized (
        select assessment_id, organisation_id, questionnaire, series, scope, region, size_class, sector,
               round(score * 100)::integer as points,
               round(validated_score * 100)::integer as validated_points,
               (submitted_at at time zone 'Europe/London')::date as day
        from benchmark_pool join this using (demonstration)
      ), firm as (
        select assessment_id, organisation_id, questionnaire, series, region, size_class, sector,
               array_agg(scope order by scope) as scopes,
               array_agg(scope order by scope) filter (where validated_points is not null) as validated_scopes
        from pool
        group by assessment_id, organisation_id, questionnaire, series, region, size_class, sector
      ), known as (
        select organisation_id, array_agg(hub_id order by hub_id) as hubs
        from benchmark_known group by organisation_id
      ), counted as (
        select firm.*, coalesce(known.hubs, '{}') as hubs
        from firm left join known using (organisation_id)
      ), open as (
        select old.ctid as place, old.assessment_id,
               counted.assessment_id is not null as stays,
               counted.hubs, counted.validated_scopes,
               old.hubs is distinct from counted.hubs
                 or (old.validated_in is null and counted.validated_scopes is not null) as changes
        from benchmark_contribution old
        join this using (demonstration)
        left join counted
          on counted.assessment_id = old.assessment_id
         and counted.region = old.region and counted.size_class = old.size_class
         and counted.sector = old.sector and counted.scopes = old.scopes
         and (old.validated_in is null
              or old.validated_scopes is not distinct from counted.validated_scopes)
        where old.left_in is null
      ), closed as (
        update benchmark_contribution old set left_in = this.round
        from open, this
        where old.ctid = open.place and not open.stays
      ), changed as (
        update benchmark_contribution old
        set hubs = open.hubs,
            validated_in = coalesce(
              old.validated_in, case when open.validated_scopes is not null then this.round end),
            validated_scopes = open.validated_scopes
        from open, this
        where old.ctid = open.place and open.stays and open.changes
      ), opened as (
        insert into benchmark_contribution
          (assessment_id, demonstration, questionnaire, series, region, size_class, sector, scopes,
           hubs, entered, validated_in, validated_scopes)
        select counted.assessment_id, this.demonstration, questionnaire, series, region, size_class,
               sector, scopes, counted.hubs, this.round,
               case when counted.validated_scopes is not null then this.round end,
               counted.validated_scopes
        from counted cross join this
        left join open on open.assessment_id = counted.assessment_id and open.stays
        where open.assessment_id is null
      ), dated as (
        update benchmark_draft
        set period_from = days.first, period_to = days.last
        from (select min(day) as first, max(day) as last from pool) days, this
        where benchmark_draft.round = this.round and days.first is not null
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

  /** Who was ever counted, those alike together. */
  static final String CONTRIBUTIONS =
      """
      select questionnaire, series, region, size_class, sector, scopes, validated_scopes, hubs,
             entered, left_in, validated_in, count(*) as firms
      from benchmark_contribution
      where demonstration = ?
      group by questionnaire, series, region, size_class, sector, scopes, validated_scopes, hubs,
               entered, left_in, validated_in
      """;

  /** A contribution that has left keeps no number by which it could be found. */
  static final String FORGET_LEFT =
      """
      update benchmark_contribution set assessment_id = null
      where demonstration = ? and left_in is not null and assessment_id is not null
      """;

  static final String UNDO_ENTERED = "delete from benchmark_contribution where entered = ?";

  static final String UNDO_LEFT =
      "update benchmark_contribution set left_in = null where left_in = ?";

  static final String UNDO_VALIDATED =
      """
      update benchmark_contribution set validated_in = null, validated_scopes = null
      where validated_in = ?
      """;

  private PoolSql() {}
}
