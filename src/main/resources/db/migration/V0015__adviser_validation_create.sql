-- An adviser goes through what a firm answered and says, answer by answer, what holds. What the firm handed in stays as it
-- is: the answers that hold, and the score they make, stand beside its own.
create table validation (
  id              uuid primary key,
  assessment_id   uuid        not null references assessment on delete cascade,
  organisation_id uuid        not null references organisation on delete cascade,
  hub_id          uuid        not null references hub,
  version         integer     not null default 0,  -- grows with every change: a change names the version it was made to
  started_at      timestamptz not null,
  finished_at     timestamptz,
  person_id       uuid references person,          -- who finished it, as they and their hub were called then
  person_name     text,
  hub_name        text,
  -- How the answers come out, the firm's own and those that hold: what pages show, and a receipt to compute it anew from.
  self            jsonb,
  self_receipt    text,
  validated       jsonb,
  validated_receipt text,
  check ((finished_at is null) = (person_id is null)),
  check ((finished_at is null) = (validated is null)),
  check ((finished_at is null) = (validated_receipt is null)),
  check ((finished_at is null) = (self is null or self_receipt is null))
);
create index validation_of_assessment on validation (assessment_id, finished_at desc);
create index validation_of_organisation on validation (organisation_id);
-- A hub works on one at a time; those that are finished stay.
create unique index validation_one_draft on validation (assessment_id, hub_id) where finished_at is null;

create table validation_verdict (
  validation_id uuid        not null references validation on delete cascade,
  question_id   text        not null,
  verdict       text        not null check (verdict in ('accepted', 'changed', 'rejected')),
  option_ids    text[],                -- the answer that holds instead
  reason        text check (length(reason) between 1 and 1000),
  version       integer     not null,  -- of the validation when it was given
  person_name   text        not null,
  given_at      timestamptz not null,
  primary key (validation_id, question_id),
  check ((verdict = 'changed') = (option_ids is not null)),
  check ((verdict = 'accepted') = (reason is null))
);

-- Another level than the score and the gates come to, because an adviser knows more. It changes no number.
create table validation_level (
  validation_id uuid        not null references validation on delete cascade,
  scope         text        not null,  -- 'whole' or the id of a section
  level         integer     not null check (level > 0),
  reason        text        not null check (length(reason) between 1 and 1000),
  version       integer     not null,
  person_name   text        not null,
  given_at      timestamptz not null,
  primary key (validation_id, scope)
);

grant select, insert, update on validation to ${application-role};
grant select, insert, update, delete on validation_verdict, validation_level to ${application-role};

alter table validation enable row level security, force row level security;
alter table validation_verdict enable row level security, force row level security;
alter table validation_level enable row level security, force row level security;

-- The hub sees its own while the firm lets it see answers. What is finished never changes.
create policy hub on validation for select
  using (hub_id = (select acting_hub()) and organisation_id in (select granted_organisations('answers')));
create policy begun on validation for insert
  with check (hub_id = (select acting_hub())
    and organisation_id in (select granted_organisations('answers'))
    and finished_at is null
    and exists (select from assessment
                where assessment.id = validation.assessment_id
                  and assessment.organisation_id = validation.organisation_id
                  and assessment.state = 'SUBMITTED'));
create policy open on validation for update
  using (finished_at is null
    and hub_id = (select acting_hub())
    and organisation_id in (select granted_organisations('answers')))
  with check (hub_id = (select acting_hub())
    and organisation_id in (select granted_organisations('answers'))
    and (person_id is null or person_id = (select acting_person())));
-- The firm keeps what was found while it let somebody in; unfinished work is the hub's own.
create policy own on validation for select
  using (finished_at is not null and organisation_id = (select acting_organisation()));

-- What belongs to one is seen with it, and changed by whoever may still change it.
create function open_validations() returns setof uuid
  language sql stable
  begin atomic
    select id
    from validation
    where finished_at is null
      and hub_id = acting_hub()
      and organisation_id in (select granted_organisations('answers'));
  end;

create policy with_validation on validation_verdict for select
  using (exists (select from validation where validation.id = validation_verdict.validation_id));
create policy open on validation_verdict for insert
  with check (validation_id in (select open_validations()));
create policy changed on validation_verdict for update
  using (validation_id in (select open_validations()));
create policy taken_back on validation_verdict for delete
  using (validation_id in (select open_validations()));

create policy with_validation on validation_level for select
  using (exists (select from validation where validation.id = validation_level.validation_id));
create policy open on validation_level for insert
  with check (validation_id in (select open_validations()));
create policy changed on validation_level for update
  using (validation_id in (select open_validations()));
create policy taken_back on validation_level for delete
  using (validation_id in (select open_validations()));

-- An adviser fills a questionnaire in together with the firm. It waits for the firm's word: until the firm has confirmed it, it
-- stays a draft, and counts nowhere.
alter table assessment add column guide_person uuid references person;
alter table assessment add column guide_hub uuid references hub;
alter table assessment add column guide_person_name text;  -- as they were called then
alter table assessment add column guide_hub_name text;
alter table assessment add column proposed_at timestamptz;
alter table assessment add check ((guide_person is null) = (guide_hub is null)
  and (guide_person is null) = (guide_person_name is null)
  and (guide_person is null) = (guide_hub_name is null));
alter table assessment add check (proposed_at is null or guide_person is not null);

-- The firm's own draft is its own, whatever an adviser fills in beside it.
drop index assessment_one_draft;
create unique index assessment_one_draft on assessment (organisation_id, questionnaire)
  where state = 'DRAFT' and guide_person is null;
create unique index assessment_one_guided_draft on assessment (organisation_id, questionnaire, guide_person)
  where state = 'DRAFT' and guide_person is not null and proposed_at is null;

-- An adviser writes exactly what they began themselves, until they hand it to the firm, while it lets them see answers.
create policy guided on assessment for select
  using (state = 'DRAFT' and guide_person = acting_person() and guide_hub = acting_hub()
    and organisation_id in (select granted_organisations('answers')));
create policy guides on assessment for insert
  with check (state = 'DRAFT' and proposed_at is null
    and guide_person = acting_person() and guide_hub = acting_hub()
    and organisation_id in (select granted_organisations('answers')));
create policy guides_on on assessment for update
  using (state = 'DRAFT' and proposed_at is null
    and guide_person = acting_person() and guide_hub = acting_hub()
    and organisation_id in (select granted_organisations('answers')))
  with check (state = 'DRAFT'
    and guide_person = acting_person() and guide_hub = acting_hub()
    and organisation_id in (select granted_organisations('answers')));
create policy guided on answer
  using (exists (select from assessment
                 where assessment.id = answer.assessment_id
                   and assessment.state = 'DRAFT' and assessment.proposed_at is null
                   and assessment.guide_person = acting_person() and assessment.guide_hub = acting_hub()));

-- Whoever may see a score could write it, too. Now only the firm does.
drop policy with_assessment on assessment_score;
create policy seen on assessment_score for select
  using (exists (select from assessment where assessment.id = assessment_score.assessment_id));
create policy own on assessment_score
  using (exists (select from assessment
                 where assessment.id = assessment_score.assessment_id
                   and (assessment.organisation_id = acting_organisation() or acting_as() = 'housekeeping')));
