package org.waymark.benchmark;

/**
 * Invents firms and what they handed in. Everything follows from the number of a firm, so that the
 * same numbers give the same firms; nothing is drawn while it runs.
 */
final class PopulationSql {

  /** What the other statements draw from. */
  static final String TOOLS =
      """
      create schema invented;
      -- 0 to below 1: for each number and each matter another, and always the same
      create function invented.draw(number bigint, matter integer) returns float8
        language sql immutable parallel safe
        return (hashint8extended(number, matter) & 9007199254740991) / 9007199254740992.0::float8;
      create function invented.key(kind text, number bigint) returns uuid
        language sql immutable parallel safe return md5(kind || '/' || number)::uuid;
      create table invented.finest (
        number integer primary key, starts float8 not null, place integer not null, region text not null,
        nation text not null, council_area text not null, size_band text not null,
        size_class text not null, sector text not null);
      create table invented.questionnaire (
        questionnaire text not null, edition text not null, series integer not null,
        taken integer[] not null, scopes text[] not null);
      -- What became of a start: handed in earlier and since superseded, handed in, filled in by a script, left open
      create table invented.turn (
        turn integer not null, share float8 not null, days integer not null, state text not null,
        implausible text);
      insert into invented.turn values
        (0, 0.10, -200, 'SUBMITTED', null), (1, 1, 0, 'SUBMITTED', null),
        (2, 0.02, 1, 'SUBMITTED', 'too-fast'), (3, 0.10, 2, 'DRAFT', null);
      insert into hub (id, code, name, email, created_at)
      select invented.key('hub', hub), 'HUB' || lpad(hub::text, 4, '0'), 'Hub ' || hub,
             'hub' || hub || '@example.org', now()
      from generate_series(1, 60) hub
      on conflict do nothing
      """;

  static final String FINEST = "insert into invented.finest values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  static final String QUESTIONNAIRE =
      "insert into invented.questionnaire values (?, ?, ?, ?::integer[], ?::text[])";

  private static final String FIRM =
      """
      from generate_series(?, ?) firm
      join invented.finest on finest.number
        = width_bucket(invented.draw(firm, 1), (select array_agg(starts order by number) from invented.finest))
      """;

  static final String FIRMS =
      """
      insert into organisation (id, council_area, region, nation, size_band, size_class, sector,
        created_at, return_code_hash, return_code_expires_at)
      select invented.key('firm', firm), council_area, region, nation, size_band, size_class, sector,
             timestamptz '2024-10-01', sha256(firm::text::bytea), timestamptz '2030-01-01'
      """
          + FIRM;

  /** One firm in 21 says no: every other of these in the assessment, the others later. */
  static final String ASSESSMENTS =
      """
      insert into assessment (id, organisation_id, questionnaire, edition, series, content_hash, depth,
        state, started_at, submitted_at, scorer_version, council_area, size_band, sector,
        counts_in_benchmark, implausible)
      select invented.key(questionnaire || turn, firm), invented.key('firm', firm), questionnaire,
             edition, series, 'none', 'core', state, handed_in - interval '20 minutes',
             case when state = 'SUBMITTED' then handed_in end,
             case when state = 'SUBMITTED' then '1' end,
             case when state = 'SUBMITTED' then council_area end,
             case when state = 'SUBMITTED' then size_band end,
             case when state = 'SUBMITTED' then sector end,
             firm % 42 <> 0, implausible
      """
          + FIRM
          + """
          cross join invented.questionnaire
          cross join invented.turn
          cross join lateral (
            select timestamptz '2026-09-30 12:00Z' + days * interval '1 day'
                   - invented.draw(firm, 2) * interval '600 days' as handed_in) moment
          where firm % 5 = any (taken) and invented.draw(firm, 10 + turn) < share
          """;

  /** About 50 points with regions, sizes and sections apart; nine firms in ten from 20 to 80. */
  static final String SCORES =
      """
      insert into assessment_score (assessment_id, scope, score)
      select invented.key(questionnaire || turn, firm), scope,
             round(greatest(0, least(1,
               0.05 + 0.3 * (invented.draw(firm, 20) + invented.draw(firm, 21) + invented.draw(firm, 22))
               + 0.1 * invented.draw(place, 23) + 0.1 * invented.draw(hashtext(size_class), 24)
               + 0.1 * invented.draw(hashtext(questionnaire || scope), 25)
               + 0.1 * (invented.draw(firm, hashtext(questionnaire || scope || turn)) - 0.5)))::numeric, 10)
      """
          + FIRM
          + """
          cross join invented.questionnaire
          cross join invented.turn
          cross join unnest(scopes) scope
          where firm % 5 = any (taken) and state = 'SUBMITTED' and invented.draw(firm, 10 + turn) < share
          """;

  static final String CONSENTS =
      """
      insert into consent (organisation_id, kind, given, said_at)
      select invented.key('firm', firm), 'benchmark', firm % 21 <> 0, timestamptz '2026-01-01'
      from generate_series(?, ?) firm
      where firm % 42 = 21 or invented.draw(firm, 30) < 0.5
      """;

  /** One firm in five has let in one of the five hubs of its region, or two of them. */
  static final String GRANTS =
      """
      insert into access_grant (id, organisation_id, hub_id, scopes, purpose, given_by, granted_at, ends_on)
      select invented.key('grant' || hub, firm), invented.key('firm', firm), invented.key('hub', hub),
             array['scores', 'answers'], 'Support', 'hub-code', timestamptz '2026-01-01', date '2027-01-01'
      """
          + FIRM
          + """
          cross join lateral (
            values (1, 5 * place + 1 + floor(5 * invented.draw(firm, 31))::bigint),
                   (2, 5 * place + 1 + (floor(5 * invented.draw(firm, 31))::bigint + 1) % 5)) let(nth, hub)
          where invented.draw(firm, 32) < 0.2 and (nth = 1 or invented.draw(firm, 33) < 0.1)
          """;

  /** One assessment in ten of firms that have let a hub in. */
  static final String VALIDATIONS =
      """
      insert into validation (id, assessment_id, organisation_id, hub_id, started_at, finished_at,
        person_id, person_name, hub_name, self, self_receipt, validated, validated_receipt)
      select invented.key('validation' || questionnaire, firm), invented.key(questionnaire || 1, firm),
             invented.key('firm', firm),
             invented.key('hub', 5 * place + 1 + floor(5 * invented.draw(firm, 31))::bigint),
             timestamptz '2026-09-30', timestamptz '2026-10-01', invented.key('person', 1), 'Ada Adviser',
             'Hub', '{}', '', '{}', ''
      """
          + FIRM
          + """
          cross join invented.questionnaire
          where firm % 5 = any (taken) and invented.draw(firm, 32) < 0.2 and invented.draw(firm, 34) < 0.1
          """;

  /** What advisers find is a little less. */
  static final String VALIDATION_SCORES =
      """
      insert into validation_score (validation_id, scope, score)
      select validation.id, scope, round(score * 0.9, 10)
      from generate_series(?, ?) firm
      cross join invented.questionnaire
      join validation on validation.id = invented.key('validation' || questionnaire, firm)
      join assessment_score on assessment_score.assessment_id = validation.assessment_id
      where invented.draw(firm, 32) < 0.2 and invented.draw(firm, 34) < 0.1
      """;

  /** Some of the firms take their agreement back. */
  static final String LEAVE =
      """
      insert into consent (organisation_id, kind, given, said_at)
      select invented.key('firm', firm), 'benchmark', false, timestamptz '2026-10-01' + ? * interval '1 day'
      from generate_series(1, ?) firm
      where invented.draw(firm, ?) < ?
      """;

  private PopulationSql() {}
}
