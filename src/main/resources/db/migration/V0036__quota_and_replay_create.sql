-- Calls to the API are counted by all instances together, so that one caller cannot crowd out the others, and answers to calls
-- that create are kept for a day, so that a call that is repeated creates nothing twice.

-- What is left to a caller. Unlogged: that spares each call a wait for the disk, and a server that crashes lets everybody begin
-- anew. The key is a hash that nobody can tell; the state is the counting library's own form.
create unlogged table call_bucket (
  key     bytea       primary key,
  state   bytea       not null,
  full_at timestamptz not null   -- from then on it is as good as none
) with (fillfactor = 50);

-- Hashed together with whom a bucket belongs to, and gone the day after: then nobody can tell the address any more.
create table call_salt (
  day  date  primary key,
  salt bytea not null
);

create table kept_answer (
  partner_id      uuid        not null references partner on delete cascade,
  call            bytea       not null,  -- hash of method, path and the key that the partner chose
  request         bytea       not null,  -- hash of what was sent
  organisation_id uuid        references organisation on delete cascade,  -- the firm it names: gone with it
  status          integer     not null check (status between 200 and 299),
  media_type      text,
  body            text,
  location        text,
  tag             text,
  answered_at     timestamptz not null,
  kept_until      timestamptz not null,
  primary key (partner_id, call)
);
create index kept_answer_of_organisation on kept_answer (organisation_id);
create index kept_answer_until on kept_answer (kept_until);

grant select, insert, update, delete on call_bucket, kept_answer to ${application-role};
grant select, insert, delete on call_salt to ${application-role};

alter table call_salt enable row level security, force row level security;
alter table kept_answer enable row level security, force row level security;

create policy kept on call_salt using ((select acting_as()) = 'housekeeping');

create policy own on kept_answer using (partner_id = (select acting_partner()));
create policy named on kept_answer for select using (organisation_id = (select acting_organisation()));
create policy kept on kept_answer using ((select acting_as()) = 'housekeeping');
