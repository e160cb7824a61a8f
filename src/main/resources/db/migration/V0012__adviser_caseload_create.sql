-- What an adviser's caseload is made from. It holds ten thousand clients, so that no page can score them anew or join all
-- that belongs to them: measured under row-level security, the joins alone took ten times as long as one table. How each
-- assessment came out is kept when it is handed in, and each grant in force has a card with all that the list shows.
create table client_standing (
  assessment_id   uuid primary key references assessment on delete cascade,
  organisation_id uuid        not null references organisation on delete cascade,
  questionnaire   text        not null,
  edition         text        not null,
  series          integer     not null,
  depth           text        not null,
  variant         text,
  submitted_at    timestamptz not null,
  own             jsonb       not null,  -- what the report says: points, level, and points by section, 0 to 100
  core            jsonb       not null   -- the same of what every firm is asked: two depths compare on it
);
create index client_standing_of_organisation on client_standing (organisation_id, submitted_at desc);

-- A firm as it stands in the list of whoever a grant reaches: every adviser of a hub, or one.
create table client_card (
  organisation_id uuid        not null references organisation on delete cascade,
  hub_id          uuid        not null references hub,
  adviser_id      uuid references person,
  also            uuid[]      not null,  -- advisers who have a card of their own beside that of the hub
  granted_at      timestamptz not null,  -- of the latest grant
  ends_on         date        not null,  -- of the grant that lasts longest
  firm_name       text        not null,
  name_key        text        not null,  -- in lower case: what the list is sorted and searched by
  region          text        not null,
  council_area    text        not null,
  size_band       text        not null,
  sector          text        not null,
  submitted_at    timestamptz,
  active_at       timestamptz not null,  -- of the latest assessment or grant
  last_points     integer,               -- of the latest assessment
  points          jsonb       not null,  -- by questionnaire, and by questionnaire/section: what the list is filtered by
  standings       jsonb       not null,  -- the latest of each questionnaire: what the list shows
  unique nulls not distinct (organisation_id, hub_id, adviser_id)
);
create index client_card_of_hub on client_card (hub_id, name_key, organisation_id);

-- When an adviser last looked at a client: what is newer is shown as news.
create table client_seen (
  person_id       uuid        not null references person on delete cascade,
  organisation_id uuid        not null references organisation on delete cascade,
  seen_at         timestamptz not null,
  primary key (person_id, organisation_id)
);
create index client_seen_of_organisation on client_seen (organisation_id);

-- Filters that an adviser comes back to, under names of their own.
create table caseload_view (
  id         uuid primary key,
  person_id  uuid        not null references person on delete cascade,
  name       text        not null check (length(name) between 1 and 60),
  query      text        not null check (length(query) <= 1000),  -- of the caseload's address, without the question mark
  created_at timestamptz not null,
  unique (person_id, name)
);

-- Makes the cards of one firm anew. Called as the firm, in the transaction that changes what they show.
create function refresh_client_cards(firm uuid) returns void
  language sql
  begin atomic
    delete from client_card where organisation_id = firm;

    with reach as (
      select hub_id, adviser_id, max(granted_at) as granted_at, max(ends_on) as ends_on
      from access_grant
      where organisation_id = firm and withdrawn_at is null
      group by hub_id, adviser_id
    ), latest as (
      select distinct on (questionnaire) questionnaire, edition, assessment_id, submitted_at, own
      from client_standing
      where organisation_id = firm
      order by questionnaire, submitted_at desc
    ), score as (
      select questionnaire as scope, own -> 'points' as points from latest
      union all
      select questionnaire || '/' || section.key, section.value
      from latest cross join jsonb_each(own -> 'sections') as section
    ), standing as (
      select max(submitted_at) as submitted_at,
             (array_agg((own ->> 'points')::integer order by submitted_at desc))[1] as last_points,
             coalesce((select jsonb_object_agg(scope, points) from score), '{}') as points,
             coalesce(
               jsonb_object_agg(
                 questionnaire,
                 own || jsonb_build_object('edition', edition, 'assessment', assessment_id, 'at', submitted_at))
               filter (where questionnaire is not null), '{}') as standings
      from latest
    )
    insert into client_card
      (organisation_id, hub_id, adviser_id, also, granted_at, ends_on, firm_name, name_key, region, council_area,
       size_band, sector, submitted_at, active_at, last_points, points, standings)
    select organisation.id, reach.hub_id, reach.adviser_id,
           case when reach.adviser_id is null
             then array(select other.adviser_id from reach as other
                        where other.hub_id = reach.hub_id and other.adviser_id is not null)
             else '{}' end,
           reach.granted_at,
           greatest(reach.ends_on, (select whole.ends_on from reach as whole
                                    where whole.hub_id = reach.hub_id and whole.adviser_id is null
                                      and reach.adviser_id is not null)),
           coalesce(contact.firm_name, ''), lower(coalesce(contact.firm_name, '')),
           organisation.region, organisation.council_area, organisation.size_band, organisation.sector,
           standing.submitted_at, greatest(reach.granted_at, standing.submitted_at),
           standing.last_points, standing.points, standing.standings
    from reach
    cross join standing
    join organisation on organisation.id = firm
    left join organisation_contact as contact on contact.organisation_id = firm;
  end;

create function client_changed() returns trigger
  language plpgsql as $$
  begin
    perform refresh_client_cards(new.organisation_id);
    return null;
  end
$$;

create function client_profile_changed() returns trigger
  language plpgsql as $$
  begin
    perform refresh_client_cards(new.id);
    return null;
  end
$$;

create trigger client_changed after insert or update on access_grant for each row execute function client_changed();
create trigger client_changed after insert or update on organisation_contact
  for each row execute function client_changed();
create trigger client_changed after insert or update on client_standing for each row execute function client_changed();
create trigger client_profile_changed after update on organisation
  for each row when ((old.council_area, old.size_band, old.sector) is distinct from
                     (new.council_area, new.size_band, new.sector))
  execute function client_profile_changed();

grant select, insert, update on client_standing to ${application-role};
grant select, insert, delete on client_card to ${application-role};
grant select, insert, update, delete on client_seen, caseload_view to ${application-role};

alter table client_standing enable row level security, force row level security;
alter table client_card enable row level security, force row level security;
alter table client_seen enable row level security, force row level security;
alter table caseload_view enable row level security, force row level security;

-- Within a select of its own, who acts and which day it is is asked once for a query, not once for each row.
create policy own on client_standing using (organisation_id = (select acting_organisation()));
create policy kept on client_standing for select using ((select acting_as()) = 'housekeeping');
create policy granted on client_standing for select
  using (organisation_id in (select granted_organisations('scores')));

-- The same rule as granted_organisations, on the card itself: it ends with its grant.
create policy own on client_card using (organisation_id = (select acting_organisation()));
create policy kept on client_card for select using ((select acting_as()) = 'housekeeping');
create policy granted on client_card for select
  using (hub_id = (select acting_hub())
    and (adviser_id is null or adviser_id = (select acting_person()))
    and ends_on >= (select (now() at time zone 'Europe/London')::date));

create policy own on client_seen
  using (person_id = (select acting_person()))
  with check (person_id = (select acting_person())
    and organisation_id in (select granted_organisations('scores')));

create policy own on caseload_view using (person_id = (select acting_person()));
