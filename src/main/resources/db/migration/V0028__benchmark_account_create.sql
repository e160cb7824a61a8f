-- Who was counted when, so that it follows firms: one that hands in anew, moves, is validated anew or takes its consent back
-- for a while is the same firm, and no newcomer behind whom others could hide.

-- The rest of the profile as it was when handed in. Null in what an older instance took in.
alter table assessment add column region text;
alter table assessment add column size_class text;

do $$
begin
  perform set_config('waymark.actor', 'housekeeping', true);
  update assessment
  set region = coalesce(place.region, organisation.region),
      size_class = coalesce(size.size_class, organisation.size_class)
  from organisation, assessment handed_in
  left join (select distinct council_area, region from organisation) place using (council_area)
  left join (select distinct size_band, size_class from organisation) size using (size_band)
  where handed_in.id = assessment.id and handed_in.state = 'SUBMITTED' and organisation.id = assessment.organisation_id;
end
$$;

-- One row for each score of a firm that was ever counted: no points, only when. The firm and what it handed in are named while
-- they are there, since the same score may come to count again. Of an erased firm there remain its region, size and line of
-- work, when it counted, and which hubs and neighbours knew it: without these nobody could say what may be published beside it.
create table benchmark_account (
  id              bigint         generated always as identity primary key,
  thread          uuid           not null,  -- the same for all rows of a firm in one series
  organisation_id uuid,
  assessment_id   uuid,
  validation_id   uuid,
  basis           text           not null check (basis in ('self', 'validated')),
  demonstration   boolean        not null,
  questionnaire   text           not null,
  series          integer        not null,
  region          text           not null,
  size_class      text           not null,
  sector          text           not null,
  scopes          text[]         not null,
  known_by        uuid[]         not null,  -- hubs it ever let in, people with several firms, senders it shares an address with
  rounds          int8multirange not null
);
create index benchmark_account_of_firm on benchmark_account (organisation_id);

grant select, insert, update, delete on benchmark_account to ${application-role};
alter table benchmark_account enable row level security, force row level security;
create policy kept on benchmark_account using (acting_as() = 'housekeeping');
-- A firm can read that it was counted, as it can read everything about itself.
create policy own on benchmark_account for select using (organisation_id = (select acting_organisation()));

-- It takes the place of a table that no released version ever wrote to. An instance that went on with that one would publish
-- beside an account that no longer counts.
drop trigger benchmark_forgets_assessment on assessment;
drop function benchmark_forget();
drop table benchmark_contribution;

create function benchmark_forget_firm() returns trigger
  language plpgsql as $$
declare actor text := current_setting('waymark.actor', true);
begin
  perform set_config('waymark.actor', 'housekeeping', true);
  update benchmark_account set organisation_id = null, assessment_id = null, validation_id = null
  where organisation_id = old.id;
  perform set_config('waymark.actor', coalesce(actor, ''), true);
  return null;
end
$$;
create trigger benchmark_forgets_firm
  after delete on organisation for each row execute function benchmark_forget_firm();

-- The contract of the benchmark with the rest: the latest plausible assessment of each firm that agreed to be counted, and the
-- firm as it was when it handed in. More than 40 assessments from one address on one day are a script or a room full of people; the
-- limit is an assumption: a workshop of 13 firms that fill in all three questionnaires stays below it.
drop view benchmark_pool;
create view benchmark_counting with (security_invoker = true) as
select latest.organisation_id,
       latest.questionnaire,
       latest.series,
       latest.id as assessment_id,
       coalesce(latest.region, organisation.region) as region,
       coalesce(latest.size_class, organisation.size_class) as size_class,
       latest.sector,
       latest.submitted_at,
       organisation.demonstration,
       encode(substring(sha256(latest.origin) for 16), 'hex')::uuid as origin
from (select distinct on (organisation_id, questionnaire, series)
             id, organisation_id, questionnaire, series, submitted_at, counts_in_benchmark,
             region, size_class, sector, origin
      from assessment
      where state = 'SUBMITTED'
        and implausible is null
        and not exists (select from submission_origin crowd
                        where crowd.day = assessment.origin_day
                          and crowd.origin = assessment.origin
                          and crowd.handed_in > 40)
      order by organisation_id, questionnaire, series, submitted_at desc) latest
join organisation on organisation.id = latest.organisation_id
left join (select distinct on (organisation_id) organisation_id, given
           from consent
           where kind = 'benchmark'
           order by organisation_id, said_at desc, id desc) said on said.organisation_id = latest.organisation_id
where coalesce(said.given, latest.counts_in_benchmark);
grant select on benchmark_counting to ${application-role};

-- The same with its scores, one row for each assessment: scopes in order, and as many scores; and what an adviser found last.
create view benchmark_pool with (security_invoker = true) as
select counting.*,
       own.scopes,
       own.scores,
       found.validation_id,
       found.scopes as validated_scopes,
       found.scores as validated_scores
from benchmark_counting counting
join (select assessment_id, array_agg(scope order by scope) as scopes, array_agg(score order by scope) as scores
      from assessment_score group by assessment_id) own on own.assessment_id = counting.assessment_id
left join (select distinct on (validation.assessment_id) validation.assessment_id, kept.*
           from validation
           join (select validation_id, array_agg(scope order by scope) as scopes, array_agg(score order by scope) as scores
                 from validation_score group by validation_id) kept on kept.validation_id = validation.id
           where finished_at is not null
           order by validation.assessment_id, finished_at desc) found on found.assessment_id = counting.assessment_id;
grant select on benchmark_pool to ${application-role};

-- Housekeeping reads all scores: said first, so that nothing else is asked of each of millions of rows.
create policy kept on assessment_score for select using ((select acting_as()) = 'housekeeping');
create policy kept on validation_score for select using ((select acting_as()) = 'housekeeping');

-- What is still there of what was handed in.
create view benchmark_handed_in with (security_invoker = true) as
select organisation_id, id as assessment_id from assessment;
grant select on benchmark_handed_in to ${application-role};

-- Who knows a firm's scores by their own work: hubs it ever let in, and whoever keeps several firms.
drop view benchmark_known;
create view benchmark_known with (security_invoker = true) as
select organisation_id, hub_id as known_by from access_grant
union
select organisation_id, person_id from ownership
where person_id in (select person_id from ownership group by person_id having count(*) > 1);
grant select on benchmark_known to ${application-role};
create policy kept on ownership for select using (acting_as() = 'housekeeping');

-- A comparison asks for one group: as quick however many others there are.
create index benchmark_cell_of_group on benchmark_cell
  (release_id, questionnaire, series, basis, rung, place, coalesce(size_class, ''), coalesce(sector, ''));
create index benchmark_withheld_of_group on benchmark_withheld
  (release_id, questionnaire, series, basis, rung, place, coalesce(size_class, ''), coalesce(sector, ''));
