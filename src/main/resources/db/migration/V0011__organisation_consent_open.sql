-- What firms and advisers need of the tables of consent once people use them.

-- A firm reads who it has let in, and who asks it to, by name.
create policy let_in on person for select
  using (id in (select adviser_id from access_grant where organisation_id = acting_organisation()));
create policy inviting on person for select
  using (id in (select adviser_id from client_invitation where code_hash = presented_secret()));

-- Codes that advisers tried in vain: how many decides whether another may be tried. The code itself is not kept.
create table share_code_try (
  id        bigint generated always as identity primary key,
  person_id uuid        not null,
  tried_at  timestamptz not null
);
create index share_code_try_of_person on share_code_try (person_id, tried_at);

grant select, insert, delete on share_code_try to ${application-role};
alter table share_code_try enable row level security, force row level security;
create policy own on share_code_try using (person_id = acting_person());

-- An invitation that a firm accepted is about the firm: in its copy of everything, and gone when the firm is erased.
grant delete on client_invitation to ${application-role};
create policy own on client_invitation for select using (organisation_id = acting_organisation());
create policy erased on client_invitation for delete using (organisation_id = acting_organisation());

-- Whether a firm's scores count is the firm's to say at any time, and what it said last holds, whatever it ticked when it
-- handed in. The next release follows it.
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
       organisation.demonstration
from (select distinct on (organisation_id, questionnaire, series) *
      from assessment
      where state = 'SUBMITTED'
      order by organisation_id, questionnaire, series, submitted_at desc) latest
join assessment_score score on score.assessment_id = latest.id
join organisation on organisation.id = latest.organisation_id
left join (select distinct on (organisation_id) organisation_id, given
           from consent
           where kind = 'benchmark'
           order by organisation_id, said_at desc, id desc) said on said.organisation_id = latest.organisation_id
where coalesce(said.given, latest.counts_in_benchmark);
