-- Who was counted when, so that it follows firms: one that hands in anew, moves, is validated anew or takes its consent back
-- for a while is the same firm, and no newcomer behind whom others could hide.

-- The rest of the profile as it was when handed in. Null in what an older instance took in.
alter table assessment add column region text;
alter table assessment add column nation text;
alter table assessment add column size_class text;

do $$
begin
  perform set_config('waymark.actor', 'housekeeping', true);
  update assessment
  set region = coalesce(place.region, organisation.region),
      nation = coalesce(place.nation, organisation.nation),
      size_class = coalesce(size.size_class, organisation.size_class)
  from organisation, assessment handed_in
  left join (select distinct council_area, region, nation from organisation) place using (council_area)
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
create index benchmark_account_of_assessment on benchmark_account (assessment_id);

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

-- The contract of the benchmark with the rest, as before, and: the firm as it was when it handed in; from where, in one day;
-- which finding of an adviser it is.
create or replace view benchmark_pool with (security_invoker = true) as
select latest.organisation_id,
       latest.questionnaire,
       latest.series,
       score.scope,
       score.score,
       latest.council_area,
       coalesce(latest.region, organisation.region) as region,
       coalesce(latest.nation, organisation.nation) as nation,
       coalesce(latest.size_class, organisation.size_class) as size_class,
       latest.sector,
       latest.submitted_at,
       organisation.demonstration,
       latest.id as assessment_id,
       found.score as validated_score,
       case when found.score is not null then validated.id end as validation_id,
       encode(substring(sha256(latest.origin) for 16), 'hex')::uuid as origin
from (select distinct on (organisation_id, questionnaire, series)
             id, organisation_id, questionnaire, series, submitted_at, counts_in_benchmark,
             council_area, region, nation, size_class, sector, origin
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
             and exists (select from validation_score where validation_id = validation.id)
           order by assessment_id, finished_at desc) validated on validated.assessment_id = latest.id
left join validation_score found on found.validation_id = validated.id and found.scope = score.scope
where coalesce(said.given, latest.counts_in_benchmark);

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
