-- What advisers write about a client: seen by their hub while the client lets it, and gone with the client.
create table case_note (
  id              uuid primary key,
  organisation_id uuid        not null references organisation on delete cascade,
  hub_id          uuid        not null references hub,
  author_id       uuid        not null references person,
  author_name     text        not null,
  shared          boolean     not null,  -- with the hub; otherwise the author's alone
  words           text        not null check (length(words) between 1 and 4000),
  version         integer     not null default 0,  -- of the words: a change names the version it was made to
  written_at      timestamptz not null,
  changed_at      timestamptz,
  changed_by      text
);
create index case_note_of_organisation on case_note (organisation_id, hub_id, written_at desc);

create table follow_up (
  id              uuid primary key,
  organisation_id uuid        not null references organisation on delete cascade,
  hub_id          uuid        not null references hub,
  person_id       uuid        not null references person,  -- who has to do it
  person_name     text        not null,
  task            text        not null check (length(task) between 1 and 200),
  due_on          date        not null,
  added_at        timestamptz not null,
  done_at         timestamptz
);
create index follow_up_of_organisation on follow_up (organisation_id, hub_id, due_on);
create index follow_up_of_person on follow_up (person_id, due_on) where done_at is null;

-- An address under which a calendar reads an adviser's follow-ups without signing in.
create table calendar_feed (
  person_id   uuid primary key references person on delete cascade,
  hub_id      uuid        not null references hub,
  secret_hash bytea       not null unique,  -- SHA-256
  opened_at   timestamptz not null
);

-- Evidence that firm and adviser share.
create table case_document (
  id              uuid primary key,
  organisation_id uuid        not null references organisation on delete cascade,
  hub_id          uuid        not null references hub,
  person_id       uuid        not null references person,  -- who added it
  person_name     text        not null,
  name            text        not null check (length(name) between 1 and 150),
  kind            text        not null,  -- as found in the content, never as the name says
  bytes           integer     not null check (bytes between 1 and 10485760),
  content         bytea       not null,
  added_at        timestamptz not null
);
create index case_document_of_organisation on case_document (organisation_id, added_at desc);

grant select, insert, update on case_note, follow_up to ${application-role};
grant select, insert, update, delete on calendar_feed to ${application-role};
grant select, insert, delete on case_document to ${application-role};

alter table case_note enable row level security, force row level security;
alter table follow_up enable row level security, force row level security;
alter table calendar_feed enable row level security, force row level security;
alter table case_document enable row level security, force row level security;

create policy hub on case_note
  using (hub_id = (select acting_hub())
    and (shared or author_id = (select acting_person()))
    and organisation_id in (select granted_organisations('scores')));

create policy hub on follow_up
  using (hub_id = (select acting_hub()) and organisation_id in (select granted_organisations('scores')));

create policy own on calendar_feed using (person_id = (select acting_person()));
create policy held on calendar_feed for select using (secret_hash = (select presented_secret()));

create policy hub on case_document
  using (hub_id = (select acting_hub()) and organisation_id in (select granted_organisations('documents')));
-- The firm's own evidence: it may read it and take it away, whoever filed it.
create policy own on case_document for select using (organisation_id = (select acting_organisation()));
create policy erased on case_document for delete using (organisation_id = (select acting_organisation()));
