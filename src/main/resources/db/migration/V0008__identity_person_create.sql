-- Who signs in, and the sessions they have open. A person is known by what the identity provider calls them, never by an
-- e-mail address: those change hands. The database is the truth about sessions, so that one ended anywhere is ended everywhere.
create table person (
  id           uuid primary key,
  issuer       text        not null,
  subject      text        not null,
  name         text        not null,  -- name and e-mail as the provider last told them, for display only
  email        text        not null,
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  unique (issuer, subject)
);

create table person_session (
  id               uuid primary key,
  token_hash       bytea       not null unique,  -- SHA-256 of what the cookie carries
  person_id        uuid        not null references person on delete cascade,
  entrance         text        not null check (entrance in ('owners', 'staff')),
  provider_session text        not null,         -- the claim sid
  roles            text[]      not null,
  hubs             uuid[]      not null,
  tokens           bytea       not null,         -- encrypted: ID token and refresh token
  device           text        not null,
  created_at       timestamptz not null,
  last_used_at     timestamptz not null,
  checked_at       timestamptz not null          -- when the provider last said that the person may go on
);

create index person_session_of_person on person_session (person_id, created_at desc);
create index person_session_of_provider on person_session (provider_session);

-- Logout tokens that have been obeyed: none counts twice.
create table logout_token_seen (
  issuer     text        not null,
  token_id   text        not null,  -- the claim jti
  expires_at timestamptz not null,
  primary key (issuer, token_id)
);

grant select, insert, update, delete on person, person_session, logout_token_seen to ${application-role};

alter table person enable row level security, force row level security;
alter table person_session enable row level security, force row level security;
alter table logout_token_seen enable row level security, force row level security;

-- Signing in and out is the service's own affair: nobody acts yet, or no longer.
create policy kept on person using (acting_as() = 'housekeeping');
create policy own on person for select using (id = acting_person());
create policy kept on person_session using (acting_as() = 'housekeeping');
create policy own on person_session using (person_id = acting_person());
create policy kept on logout_token_seen using (acting_as() = 'housekeeping');
