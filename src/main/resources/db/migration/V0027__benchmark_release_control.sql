-- A benchmark nobody can push: what is filled in by a script, or by the hundred from one address, does not count.

-- Why the scores of an assessment count in no comparison; null where they may.
alter table assessment add column implausible text check (implausible in ('too-fast', 'same-option'));

-- From where it was handed in, for one day: a hash under a salt that is thrown away the day after. Then nobody, not even with
-- the whole database, can tell the address from it; it still says which came from the same.
alter table assessment add column origin_day date;
alter table assessment add column origin bytea;
create table submission_salt (
  day  date  primary key,
  salt bytea not null
);
create table submission_origin (
  day       date    not null,
  origin    bytea   not null,
  handed_in integer not null,
  primary key (day, origin)
);
grant select, insert, delete on submission_salt to ${application-role};
grant select, insert, update on submission_origin to ${application-role};
alter table submission_salt enable row level security, force row level security;
alter table submission_origin enable row level security, force row level security;
-- Neither is about a firm; whoever hands in adds to them.
create policy hands_in on submission_salt using (acting_as() in ('owner', 'housekeeping'));
create policy hands_in on submission_origin using (acting_as() in ('owner', 'housekeeping'));

-- Scores of what advisers found, on the part that every firm is asked, as assessment_score has them of the firms' own.
create table validation_score (
  validation_id uuid            not null references validation on delete cascade,
  scope         text            not null,
  score         numeric(11, 10) not null check (score between 0 and 1),
  primary key (validation_id, scope)
);
grant select, insert on validation_score to ${application-role};
alter table validation_score enable row level security, force row level security;
create policy with_validation on validation_score for select
  using (exists (select from validation where validation.id = validation_score.validation_id));
create policy open on validation_score for insert
  with check (validation_id in (select open_validations()));

create policy kept on validation for select using (acting_as() = 'housekeeping');
create policy kept on access_grant for select using (acting_as() = 'housekeeping');

-- The contract of the benchmark with the rest. More than 40 assessments from one address on one day are a script or a room full
-- of people; the limit is an assumption: a workshop of 13 firms that fill in all three questionnaires stays below it.
create or replace view benchmark_pool with (security_invoker = true) as
select latest.organisation_id,
       latest.questionnaire,
       latest.series,
       score.scope,
       score.score,
       organisation.council_area,
       organisation.region,
       organisation.nation,
       organisation.size_class,
       organisation.sector,
       latest.submitted_at,
       organisation.demonstration,
       latest.id as assessment_id,
       found.score as validated_score
from (select distinct on (organisation_id, questionnaire, series)
             id, organisation_id, questionnaire, series, submitted_at, counts_in_benchmark
      from assessment
      where state = 'SUBMITTED'
        and implausible is null
        and not exists (select from submission_origin crowd
                        where crowd.day = assessment.origin_day
                          and crowd.origin = assessment.origin
                          and crowd.handed_in > 40)
      order by organisation_id, questionnaire, series, submitted_at desc) latest
join assessment_score score on score.assessment_id = latest.id
join organisation on organisation.id = latest.organisation_id
left join (select distinct on (organisation_id) organisation_id, given
           from consent
           where kind = 'benchmark'
           order by organisation_id, said_at desc, id desc) said on said.organisation_id = latest.organisation_id
left join (select distinct on (assessment_id) id, assessment_id
           from validation
           where finished_at is not null
           order by assessment_id, finished_at desc) validated on validated.assessment_id = latest.id
left join validation_score found on found.validation_id = validated.id and found.scope = score.scope
where coalesce(said.given, latest.counts_in_benchmark);

-- Which firms each hub has ever been let in by: it may remember their scores.
create view benchmark_known with (security_invoker = true) as
select distinct organisation_id, hub_id from access_grant;
grant select on benchmark_known to ${application-role};

-- A release is drawn up, looked at, and then published or thrown away. One draft at a time; it may change, what is published
-- may not.
create table benchmark_draft (
  round         bigint generated always as identity primary key,
  drafted_at    timestamptz not null,
  period_from   date        not null,
  period_to     date        not null,
  minimum_firms integer     not null check (minimum_firms >= 10),
  demonstration boolean     not null unique,
  check (period_from <= period_to)
);
create table benchmark_draft_cell (
  round         bigint  not null references benchmark_draft on delete cascade,
  questionnaire text    not null,
  series        integer not null,
  rung          text    not null,
  place         text    not null,
  size_class    text,
  sector        text,
  scope         text    not null,
  basis         text    not null check (basis in ('self', 'validated')),
  counted       integer not null,  -- exact: for whoever publishes, and nobody else
  withheld      text,              -- why it is not published
  counted_in    bigint,            -- release whose figure stays, where this one changed too little
  status        text check (status in ('early', 'shrunk', 'direct')),
  firms         integer,           -- as it is told: of this draft, or of the release it stays from
  histogram     integer[],         -- shares, in 100,000 parts
  weight        numeric(12, 3),
  quartiles     numeric(4, 1)[],
  mean          numeric(4, 1)[],
  unique nulls not distinct (round, questionnaire, series, rung, place, size_class, sector, scope, basis)
);

-- What was counted when, so that a later release can be weighed against all earlier ones. No score, and no firm: once a
-- contribution has left, not even its number. Rounds are those of drafts; a draft thrown away takes its own with it.
create table benchmark_contribution (
  assessment_id    uuid,
  demonstration    boolean not null,
  questionnaire    text    not null,
  series           integer not null,
  region           text    not null,
  size_class       text    not null,
  sector           text    not null,
  scopes           text[]  not null,
  hubs             uuid[]  not null,
  entered          bigint  not null,
  left_in          bigint,
  validated_in     bigint,
  validated_scopes text[]
);
create index benchmark_contribution_of_assessment on benchmark_contribution (assessment_id);

grant select, insert, update, delete on benchmark_draft, benchmark_draft_cell, benchmark_contribution to ${application-role};
alter table benchmark_draft enable row level security, force row level security;
alter table benchmark_draft_cell enable row level security, force row level security;
alter table benchmark_contribution enable row level security, force row level security;
create policy kept on benchmark_draft using (acting_as() = 'housekeeping');
create policy kept on benchmark_draft_cell using (acting_as() = 'housekeeping');
create policy kept on benchmark_contribution using (acting_as() = 'housekeeping');
-- A firm can read that it was counted, as it can read everything about itself.
create policy own on benchmark_contribution for select
  using (assessment_id in (select id from assessment where organisation_id = (select acting_organisation())));
create policy administered on benchmark_draft for select using (acting_as() = 'administrator');
create policy administered on benchmark_draft_cell for select using (acting_as() = 'administrator');

-- A firm that erases itself is forgotten here too; that somebody was counted then remains.
create function benchmark_forget() returns trigger
  language plpgsql as $$
declare actor text := current_setting('waymark.actor', true);
begin
  perform set_config('waymark.actor', 'housekeeping', true);
  update benchmark_contribution set assessment_id = null where assessment_id = old.id;
  perform set_config('waymark.actor', coalesce(actor, ''), true);
  return null;
end
$$;
create trigger benchmark_forgets_assessment
  after delete on assessment for each row execute function benchmark_forget();

-- Published releases: which round they came from, and more about each figure.
alter table benchmark_release add column round bigint unique;
alter table benchmark_cell add column basis text not null default 'self' check (basis in ('self', 'validated'));
alter table benchmark_cell add column counted_in bigint references benchmark_release;  -- null: in this release
alter table benchmark_cell add column status text check (status in ('early', 'shrunk', 'direct'));
-- With a status the histogram tells shares, in 100,000 parts, and no longer counts firms.
alter table benchmark_cell add column weight numeric(12, 3);
alter table benchmark_cell add column mean numeric(4, 1)[] check (cardinality(mean) = 4);

do $$
declare old text;
begin
  select conname into strict old from pg_constraint
  where conrelid = 'benchmark_cell'::regclass and contype = 'u';
  execute format('alter table benchmark_cell drop constraint %I', old);
end
$$;
alter table benchmark_cell add unique nulls not distinct
  (release_id, questionnaire, series, rung, place, size_class, sector, scope, basis);

-- Figures that have enough firms, and are not published all the same. Where there are too few, nothing is written down: that a
-- group has one firm, or none, is nobody's business.
create table benchmark_withheld (
  release_id    bigint  not null references benchmark_release,
  questionnaire text    not null,
  series        integer not null,
  rung          text    not null,
  place         text    not null,
  size_class    text,
  sector        text,
  scope         text    not null,
  basis         text    not null,
  reason        text    not null check (reason = 'other'),
  unique nulls not distinct (release_id, questionnaire, series, rung, place, size_class, sector, scope, basis)
);
grant select, insert on benchmark_withheld to ${application-role};
create trigger benchmark_withheld_never_changes
  before update on benchmark_withheld for each statement execute function benchmark_refuse_change();

-- The release of a quarter is made once, however many instances look whether it is due.
create table benchmark_quarter (
  quarter    date    not null,   -- its first day
  demonstration boolean not null,
  release_id bigint  not null references benchmark_release,
  primary key (quarter, demonstration)
);
grant select, insert on benchmark_quarter to ${application-role};
