-- What a firm lets others see and do, and who has looked. All of it belongs to the firm.

-- A firm that somebody claimed after signing in, and can come to without its code.
create table ownership (
  organisation_id uuid        not null references organisation on delete cascade,
  person_id       uuid        not null references person on delete cascade,
  claimed_at      timestamptz not null,
  primary key (organisation_id, person_id)
);
create index ownership_of_person on ownership (person_id, claimed_at desc);

-- How an adviser may call and reach the firm. Asked only when a firm lets somebody in.
create table organisation_contact (
  organisation_id uuid primary key references organisation on delete cascade,
  firm_name       text not null,
  person_name     text not null,
  email           text,
  phone           text
);

create table access_grant (
  id              uuid primary key,
  organisation_id uuid        not null references organisation on delete cascade,
  hub_id          uuid        not null references hub,
  adviser_id      uuid references person,   -- null: every adviser of the hub
  scopes          text[]      not null check (scopes <@ array['scores', 'answers', 'documents'] and 'scores' = any (scopes)),
  purpose         text        not null,
  given_by        text        not null check (given_by in ('hub-code', 'invitation', 'share-code', 'handover')),
  granted_at      timestamptz not null,
  ends_on         date        not null,     -- the last day on which it holds
  withdrawn_at    timestamptz
);
create index access_grant_of_organisation on access_grant (organisation_id);
create index access_grant_to_hub on access_grant (hub_id, adviser_id) where withdrawn_at is null;

-- An adviser asks a firm to let them in; the firm accepts with the code it was sent.
create table client_invitation (
  id              uuid primary key,
  hub_id          uuid        not null references hub,
  adviser_id      uuid        not null references person,
  code_hash       bytea       not null unique,
  firm_name       text        not null,
  email           text        not null,
  sent_at         timestamptz not null,
  expires_at      timestamptz not null,
  accepted_at     timestamptz,
  organisation_id uuid references organisation on delete set null
);
create index client_invitation_of_hub on client_invitation (hub_id, sent_at desc);

-- A firm reads a short code to an adviser over the phone. It works once, for minutes.
create table share_code (
  code_hash       bytea primary key,
  organisation_id uuid        not null references organisation on delete cascade,
  scopes          text[]      not null,
  purpose         text        not null,
  ends_on         date        not null,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  used_at         timestamptz
);
create index share_code_of_organisation on share_code (organisation_id);

-- Every look that somebody other than the firm took, in words the firm understands. Only ever added to.
create table access_view (
  id              bigint generated always as identity primary key,
  organisation_id uuid        not null references organisation on delete cascade,
  person_id       uuid        not null,
  person_name     text        not null,
  hub_id          uuid        not null,
  hub_name        text        not null,
  what            text        not null check (what in ('scores', 'answers', 'documents', 'export', 'contact')),
  assessment_id   uuid,
  viewed_at       timestamptz not null
);
create index access_view_of_organisation on access_view (organisation_id, viewed_at desc);

-- What the firm has agreed to beside letting advisers in, each answer on its own; the latest of each kind holds.
create table consent (
  id              bigint generated always as identity primary key,
  organisation_id uuid        not null references organisation on delete cascade,
  kind            text        not null check (kind in ('benchmark', 'research')),
  given           boolean     not null,
  said_at         timestamptz not null
);
create index consent_of_organisation on consent (organisation_id, kind, said_at desc);

grant select, insert, update, delete on ownership, organisation_contact, share_code to ${application-role};
grant select, insert, update on access_grant, client_invitation to ${application-role};
grant select, insert on access_view, consent to ${application-role};

alter table ownership enable row level security, force row level security;
alter table organisation_contact enable row level security, force row level security;
alter table access_grant enable row level security, force row level security;
alter table client_invitation enable row level security, force row level security;
alter table share_code enable row level security, force row level security;
alter table access_view enable row level security, force row level security;
alter table consent enable row level security, force row level security;

-- Firms that let whoever acts see this much of them, now. A grant ends with its last day in the United Kingdom.
create function granted_organisations(scope text) returns setof uuid
  language sql stable
  begin atomic
    select organisation_id
    from access_grant
    where hub_id = acting_hub()
      and (adviser_id is null or adviser_id = acting_person())
      and withdrawn_at is null
      and ends_on >= (now() at time zone 'Europe/London')::date
      and scope = any (scopes);
  end;

create policy own on ownership using (person_id = acting_person() or organisation_id = acting_organisation());
create policy own on organisation_contact using (organisation_id = acting_organisation());
create policy granted on organisation_contact for select
  using (organisation_id in (select granted_organisations('scores')));

create policy own on access_grant using (organisation_id = acting_organisation());
create policy received on access_grant for select using (hub_id = acting_hub());

create policy hub on client_invitation using (hub_id = acting_hub());
create policy held on client_invitation for select using (code_hash = presented_secret());
create policy accepted on client_invitation for update using (code_hash = presented_secret());

create policy own on share_code using (organisation_id = acting_organisation());
create policy held on share_code for select using (code_hash = presented_secret());

create policy own on access_view for select using (organisation_id = acting_organisation());
create policy noted on access_view for insert with check (
  person_id = acting_person() and hub_id = acting_hub()
  and organisation_id in (select granted_organisations('scores')));
create policy seen on access_view for select using (person_id = acting_person());

create policy own on consent using (organisation_id = acting_organisation());
create policy kept on consent for select using (acting_as() = 'housekeeping');

-- What advisers see of a firm that lets them.
create policy granted on organisation for select using (id in (select granted_organisations('scores')));
create policy granted on assessment for select
  using (state = 'SUBMITTED' and organisation_id in (select granted_organisations('scores')));
drop policy with_assessment on answer;
create policy own on answer
  using (exists (select from assessment
                 where assessment.id = answer.assessment_id
                   and (assessment.organisation_id = acting_organisation() or acting_as() = 'housekeeping')));
create policy granted on answer for select
  using (exists (select from assessment
                 where assessment.id = answer.assessment_id
                   and assessment.organisation_id in (select granted_organisations('answers'))));
