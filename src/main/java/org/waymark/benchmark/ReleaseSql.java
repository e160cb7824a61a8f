package org.waymark.benchmark;

/** The statements behind {@link Benchmarks}. */
final class ReleaseSql {

  /**
   * Computes and stores a release in one statement, so that all its cells see the same firms.
   *
   * <p>Reads {@code benchmark_pool}: one row for each scope of the latest submitted assessment of
   * each distinct firm that agreed to be counted, with the score in 0 to 1. All rungs of the ladder
   * come from one pass; {@code folded} tells them apart, a bit for each column a rung leaves out.
   */
  static final String ADD =
      """
      with pool as materialized (
        select organisation_id, questionnaire, series, scope, region, nation, size_class, sector,
               score * 100 as points,
               (submitted_at at time zone 'Europe/London')::date as submitted_on
        from benchmark_pool
        where demonstration = ?
      ), release as (
        insert into benchmark_release
          (released_at, period_from, period_to, minimum_firms, demonstration)
        select given.released_at,
               coalesce(min(submitted_on), (given.released_at at time zone 'Europe/London')::date),
               coalesce(max(submitted_on), (given.released_at at time zone 'Europe/London')::date),
               given.minimum_firms, given.demonstration
        from (values (?::timestamptz, ?, ?)) as given (released_at, minimum_firms, demonstration)
        left join pool on true
        group by given.released_at, given.minimum_firms, given.demonstration
        returning *
      ), counted as (
        select questionnaire, series, scope, region, nation, size_class, sector,
               grouping(region, nation, size_class, sector) as folded,
               count(distinct organisation_id) as firms,
               array_agg(round(points)::integer) as whole_points,
               percentile_cont(array[0.25, 0.5, 0.75]) within group (order by points) as quartiles
        from pool
        group by questionnaire, series, scope,
                 grouping sets ((region, size_class, sector), (region, size_class), (region), (nation), ())
      ), cells as (
        insert into benchmark_cell
          (release_id, questionnaire, series, rung, place, size_class, sector, scope,
           firms, histogram, lower_quartile, median, upper_quartile)
        select release.id, questionnaire, series,
               case folded
                 when b'0100'::integer then 'region-size-sector'
                 when b'0101'::integer then 'region-size'
                 when b'0111'::integer then 'region'
                 when b'1011'::integer then 'nation'
                 when b'1111'::integer then 'uk'
               end,
               coalesce(region, nation, 'UK'), size_class, sector, scope,
               firms / 5 * 5,
               (select array_agg(coalesce(bin.firms, 0) order by point)
                from generate_series(0, 100) as point
                left join (select at, count(*) as firms from unnest(whole_points) as at group by at)
                  as bin on bin.at = point),
               quartiles[1], quartiles[2], quartiles[3]
        from counted cross join release
        where counted.firms >= release.minimum_firms
      )
      select * from release
      """;

  static final String CURRENT =
      "select * from benchmark_release where demonstration = ? order by id desc limit 1";

  static final String ALL = "select * from benchmark_release order by id desc";

  static final String CELLS =
      """
      select scope, firms, histogram, lower_quartile, median, upper_quartile
      from benchmark_cell
      where release_id = ? and questionnaire = ? and series = ?
        and rung = ? and place = ?
        and size_class is not distinct from ? and sector is not distinct from ?
      """;

  private ReleaseSql() {}
}
