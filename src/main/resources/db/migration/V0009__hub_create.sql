-- A hub is an organisation whose advisers help firms: a growth hub, a chamber, a council, a business school.
create table hub (
  id         uuid primary key,
  code       text        not null unique check (code ~ '^[A-Z0-9]{4,12}$'),  -- what a firm types to choose it: public
  name       text        not null,
  email      text        not null,  -- where firms reach it
  phone      text,
  site       text,
  brand      text check (brand ~ '^#[0-9a-f]{6}$'),       -- colours of its pages; null for the service's own
  brand_soft text check (brand_soft ~ '^#[0-9a-f]{6}$'),
  version    integer     not null default 0,
  created_at timestamptz not null,
  closed_at  timestamptz
);

-- Whose firms are whose: a firm that names no hub is offered that of its council area. An area has one hub at most.
create table hub_area (
  council_area text primary key,  -- ONS code
  hub_id       uuid not null references hub
);
create index hub_area_of_hub on hub_area (hub_id);

-- A person advises for one hub. Being here, and not disabled, counts at each request; a role in a token is not enough.
create table hub_member (
  person_id   uuid primary key references person,
  hub_id      uuid        not null references hub,
  manages     boolean     not null,
  invited_at  timestamptz not null,
  invited_by  uuid        not null references person,
  disabled_at timestamptz
);
create index hub_member_of_hub on hub_member (hub_id);

grant select, insert, update on hub, hub_member to ${application-role};
grant select, insert, delete on hub_area to ${application-role};

alter table hub enable row level security, force row level security;
alter table hub_area enable row level security, force row level security;
alter table hub_member enable row level security, force row level security;

create function acting_manages() returns boolean
  language sql stable return exists (
    select from hub_member
    where person_id = acting_person() and hub_id = acting_hub() and manages and disabled_at is null);

-- Which hubs there are is no secret: a firm has to find its own.
create policy known on hub for select using (acting_as() is not null);
create policy administered on hub using (acting_as() = 'administrator');
create policy managed on hub for update using (id = acting_hub() and acting_manages());

create policy known on hub_area for select using (acting_as() is not null);
create policy administered on hub_area using (acting_as() = 'administrator');

create policy own on hub_member for select using (person_id = acting_person());
create policy colleagues on hub_member for select using (acting_as() = 'adviser' and hub_id = acting_hub());
create policy administered on hub_member using (acting_as() = 'administrator');

-- Colleagues know each other by name.
create policy colleagues on person for select
  using (acting_as() = 'adviser' and exists (
    select from hub_member where hub_member.person_id = person.id and hub_member.hub_id = acting_hub()));
create policy administered on person for select using (acting_as() = 'administrator');
