-- Hubs are kept by those whose they are: managers change their own hub, its area and its people; partners are for
-- administrators alone. A closed hub has no access, whatever a firm has let it see.

create or replace function acting_manages() returns boolean
  language sql stable return exists (
    select from hub_member
    join hub on hub.id = hub_member.hub_id and hub.closed_at is null
    where person_id = acting_person() and hub_id = acting_hub() and manages and disabled_at is null);

create policy managed on hub_area for insert with check (hub_id = acting_hub() and acting_manages());
create policy unmanaged on hub_area for delete using (hub_id = acting_hub() and acting_manages());

create policy invited on hub_member for insert with check (hub_id = acting_hub() and acting_manages());
create policy managed on hub_member for update using (hub_id = acting_hub() and acting_manages());

-- Whoever invites somebody takes in a person who has never signed in.
create policy invited on person for insert with check (acting_as() = 'administrator' or acting_manages());

-- Housekeeping tries again what the identity provider could not be told at once.
create policy kept on hub_member for select using (acting_as() = 'housekeeping');

-- What the identity provider is still to be told of an account. What counts for access is in the tables above; this makes
-- both agree in the end, and shows an administrator what does not yet.
create table pending_account (
  account text        primary key,  -- the subject of a person there
  wanted  text        not null check (wanted in ('enabled', 'disabled', 'removed')),
  hub_id  uuid        not null references hub,
  since   timestamptz not null,
  tries   integer     not null default 0
);

-- Organisations that will use the API. Nothing here opens anything yet.
create table partner (
  id          uuid primary key,
  name        text        not null unique,
  email       text        not null,
  client      text        not null unique,  -- what its programs call themselves at the identity provider
  created_at  timestamptz not null,
  disabled_at timestamptz
);

grant select, insert, update, delete on pending_account to ${application-role};
grant select, insert, update on partner to ${application-role};

alter table pending_account enable row level security, force row level security;
alter table partner enable row level security, force row level security;

create policy kept on pending_account using (acting_as() = 'housekeeping');
create policy administered on pending_account using (acting_as() = 'administrator');
create policy managed on pending_account using (hub_id = acting_hub() and acting_manages());

create policy administered on partner using (acting_as() = 'administrator');

-- As before, but for hubs that are open.
create or replace function granted_organisations(scope text) returns setof uuid
  language sql stable
  begin atomic
    select organisation_id
    from access_grant
    where hub_id = acting_hub()
      and exists (select from hub where hub.id = acting_hub() and hub.closed_at is null)
      and (adviser_id is null or adviser_id = acting_person())
      and withdrawn_at is null
      and ends_on >= (now() at time zone 'Europe/London')::date
      and granted_organisations.scope = any (scopes);
  end;

-- How many firms of the hub have handed in each questionnaire: for the manager, who sees the firms of other advisers in no
-- other way. The function looks further than its caller may; only the counts leave it.
create function hub_submissions() returns table (questionnaire text, firms bigint)
  language plpgsql as $$
declare
  caller text := current_setting('waymark.actor');
begin
  if not acting_manages() then
    return;
  end if;
  perform set_config('waymark.actor', 'housekeeping', true);
  return query
    select assessment.questionnaire, count(distinct assessment.organisation_id)
    from assessment
    where assessment.state = 'SUBMITTED'
      and assessment.organisation_id in (
        select access_grant.organisation_id
        from access_grant
        where access_grant.hub_id = acting_hub()
          and access_grant.withdrawn_at is null
          and access_grant.ends_on >= (now() at time zone 'Europe/London')::date)
    group by assessment.questionnaire
    order by assessment.questionnaire;
  perform set_config('waymark.actor', caller, true);
end
$$;
