-- A partner's firm goes on in its browser: its partner gets a link for it, which opens the firm once. The partner says before which
-- sites are its own: to those the firm goes back, and those may show the service's start page within a page of theirs.

alter table partner add column origins text[] not null default '{}';  -- such as https://www.example.org, as browsers write them

-- A firm sees who brought it.
create policy brought on partner for select
  using (id in (select partner_id from organisation where id = (select acting_organisation())));

create table hosted_link (
  id              uuid        primary key,
  partner_id      uuid        not null references partner,
  organisation_id uuid        not null references organisation on delete cascade,
  secret_hash     bytea       not null unique,
  questionnaire   text,                  -- where it leads; null to all that the firm has begun
  return_url      text        check (char_length(return_url) between 1 and 2000),
  made_at         timestamptz not null,
  expires_at      timestamptz not null,
  used_at         timestamptz,
  -- What the browser brings that has used it. It chose the secret from a page, so two rows may have the same.
  visit_hash      bytea,
  visit_until     timestamptz,
  check ((used_at is null) = (visit_hash is null) and (used_at is null) = (visit_until is null))
);
create index hosted_link_of_organisation on hosted_link (organisation_id);
create index hosted_link_of_visit on hosted_link (visit_hash) where visit_hash is not null;
create index hosted_link_over on hosted_link (coalesce(visit_until, expires_at));

grant select, insert, update, delete on hosted_link to ${application-role};

alter table hosted_link enable row level security, force row level security;

-- A partner makes links for its own firms; whoever opens one, or has used one, finds it; the firm uses and ends it.
create policy made on hosted_link for insert
  with check (partner_id = (select acting_partner())
    and organisation_id in (select id from organisation where partner_id = (select acting_partner())));
create policy presented on hosted_link for select
  using (secret_hash = (select presented_secret()) or visit_hash = (select presented_secret()));
create policy own on hosted_link using (organisation_id = (select acting_organisation()));
create policy kept on hosted_link using ((select acting_as()) = 'housekeeping');
