-- The catalogue of programmes, so that administrators can keep it while the service runs: a release of the software brings a
-- file, and what somebody has changed on screen since is never overwritten by it.

-- One row: what a file says at its head, and a number that grows with every change. Whoever keeps a copy of the catalogue asks
-- for that number alone.
create table programme_catalogue (
  single   boolean primary key default true check (single),
  revision bigint  not null,
  compiled date    not null,
  topics   text[]  not null
);

create table programme_entry (
  id            text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 100),
  position      integer     not null,  -- in the order they came: where two programmes tie, a report shows the earlier first
  document      json        not null,  -- as written, its keys in their order; read by the reader of the file
  origin        text        not null check (origin in ('bundled', 'imported', 'edited')),
  imported_hash text,                  -- of what a file last said here; other than that of the document once it was edited
  revision      integer     not null,
  changed_at    timestamptz not null,
  changed_by    uuid references person -- null: the service itself
);

-- Field by field. Nothing is ever taken out.
create table programme_change (
  id         bigint generated always as identity primary key,
  programme  text        not null references programme_entry,
  revision   integer     not null,     -- of the entry, once changed
  changed_at timestamptz not null,
  changed_by uuid references person,
  reason     text        not null check (reason in ('import', 'edit', 'verify', 'close')),
  field      text        not null,     -- a path such as status.as_of; empty for the whole of a new entry
  before     text,                     -- JSON; null where there was nothing
  after      text                      -- JSON; null where there is nothing any more
);
create index programme_change_of_programme on programme_change (programme, id desc);

-- A file that somebody has sent and not yet taken over: what is taken over is what was shown.
create table programme_upload (
  person_id   uuid primary key references person on delete cascade,
  file_name   text        not null check (length(file_name) <= 200),
  content     text        not null,
  uploaded_at timestamptz not null
);

grant select, insert, update on programme_catalogue, programme_entry to ${application-role};
grant select, insert on programme_change to ${application-role};
grant select, insert, update, delete on programme_upload to ${application-role};

-- Everybody may read the catalogue; who else changes it is refused, whatever a statement says.
create function programme_refuse_others() returns trigger
  language plpgsql as $$
begin
  if coalesce(acting_as(), '') not in ('administrator', 'housekeeping') then
    raise exception 'the catalogue is kept by administrators' using errcode = 'insufficient_privilege';
  end if;
  return null;
end
$$;
create trigger programme_catalogue_is_kept before insert or update on programme_catalogue
  for each statement execute function programme_refuse_others();
create trigger programme_entry_is_kept before insert or update on programme_entry
  for each statement execute function programme_refuse_others();

alter table programme_change enable row level security, force row level security;
alter table programme_upload enable row level security, force row level security;
create policy administered on programme_change using (acting_as() = 'administrator');
create policy kept on programme_change using (acting_as() = 'housekeeping');
create policy own on programme_upload
  using (acting_as() = 'administrator' and person_id = (select acting_person()));
