-- Groups that a hub makes of its clients. All advisers of the hub see the same groups with the same firms in them, so only
-- firms that let the whole hub in are members. A firm that takes its consent back leaves every group at once.
create table cohort (
  id         uuid primary key,
  hub_id     uuid        not null references hub,
  name       text        not null check (length(name) between 1 and 60),
  created_by uuid        not null references person,
  created_at timestamptz not null
);
create unique index cohort_name on cohort (hub_id, lower(name));

create table cohort_member (
  cohort_id       uuid not null references cohort on delete cascade,
  organisation_id uuid not null references organisation on delete cascade,
  hub_id          uuid not null references hub,
  primary key (cohort_id, organisation_id)
);
create index cohort_member_of_organisation on cohort_member (organisation_id, hub_id);

-- Firms that let every adviser of the hub in, now.
create function hub_clients() returns setof uuid
  language sql stable
  begin atomic
    select organisation_id
    from access_grant
    where hub_id = acting_hub()
      and exists (select from hub where hub.id = acting_hub() and hub.closed_at is null)
      and adviser_id is null
      and withdrawn_at is null
      and ends_on >= (now() at time zone 'Europe/London')::date
      and 'scores' = any (scopes);
  end;

grant select, insert, update, delete on cohort to ${application-role};
grant select, insert, delete on cohort_member to ${application-role};

alter table cohort enable row level security, force row level security;
alter table cohort_member enable row level security, force row level security;

create policy hub on cohort
  using ((select acting_as()) = 'adviser' and hub_id = (select acting_hub()));

create policy hub on cohort_member
  using ((select acting_as()) = 'adviser' and hub_id = (select acting_hub())
    and organisation_id in (select hub_clients()))
  with check ((select acting_as()) = 'adviser' and hub_id = (select acting_hub())
    and organisation_id in (select hub_clients())
    and exists (select from cohort where cohort.id = cohort_id and cohort.hub_id = (select acting_hub())));

-- A firm that takes its consent back takes itself out of the groups, and does not turn up in them when it comes back.
create policy own on cohort_member for select using (organisation_id = (select acting_organisation()));
create policy left_by_firm on cohort_member for delete using (organisation_id = (select acting_organisation()));

create function client_left() returns trigger
  language plpgsql as $$
  begin
    delete from cohort_member
    where organisation_id = new.organisation_id
      and hub_id = new.hub_id
      and not exists (
        select from access_grant
        where organisation_id = new.organisation_id and hub_id = new.hub_id
          and adviser_id is null and withdrawn_at is null);
    return null;
  end
$$;

create trigger client_left after update on access_grant
  for each row when (new.withdrawn_at is not null and old.withdrawn_at is null) execute function client_left();
