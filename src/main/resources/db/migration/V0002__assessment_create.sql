-- Answers are rows of their own, so that each is saved alone and says when it was given.
create table assessment (
  id                  uuid primary key,
  organisation_id     uuid        not null references organisation on delete cascade,
  questionnaire       text        not null,
  edition             text        not null,
  series              integer     not null,
  state               text        not null check (state in ('DRAFT', 'SUBMITTED')),
  started_at          timestamptz not null,
  submitted_at        timestamptz,
  scorer_version      text,
  -- The profile as it was when handed in: a later correction must not change an old result.
  council_area        text,
  size_band           text,
  sector              text,
  counts_in_benchmark boolean     not null default false,
  check ((state = 'SUBMITTED') = (submitted_at is not null and scorer_version is not null and council_area is not null))
);

create index assessment_of_organisation on assessment (organisation_id, started_at desc);

-- One draft of a questionnaire for each firm: two clicks on Start lead to the same one.
create unique index assessment_one_draft on assessment (organisation_id, questionnaire) where state = 'DRAFT';

create table answer (
  assessment_id uuid        not null references assessment on delete cascade,
  question_id   text        not null,
  option_ids    text[]      not null,
  answered_at   timestamptz not null,
  primary key (assessment_id, question_id)
);

-- Scores by section and as a whole, 0 to 1, as the benchmark reads them.
create table assessment_score (
  assessment_id uuid           not null references assessment on delete cascade,
  scope         text           not null,  -- 'whole' or the id of a section
  score         numeric(11, 10) not null check (score between 0 and 1),
  primary key (assessment_id, scope)
);
