-- What was published stays as it was: answers and scores rest on it. Here is the hash of each edition's file as it was
-- when this database first met it published.
create table published_edition (
  questionnaire text        not null,
  edition       text        not null,
  content_hash  text        not null check (content_hash ~ '^sha256:[0-9a-f]{64}$'),
  first_met_at  timestamptz not null default now(),
  primary key (questionnaire, edition)
);

-- The content an assessment was begun on, draft editions included.
alter table assessment add column content_hash text not null default 'not recorded';
alter table assessment alter column content_hash drop default;
