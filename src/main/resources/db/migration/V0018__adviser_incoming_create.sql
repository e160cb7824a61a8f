-- Firms that ask the hub of their council area for help, and the adviser who then looks after each. The request lasts as long
-- as what the firm lets the hub see.
create table help_request (
  organisation_id uuid        not null references organisation on delete cascade,
  hub_id          uuid        not null references hub,
  asked_at        timestamptz not null,
  adviser_id      uuid references person,  -- null: nobody yet
  assigned_by     uuid references person,
  assigned_at     timestamptz,
  primary key (organisation_id, hub_id)
);
create index help_request_to_hub on help_request (hub_id, asked_at desc);

-- A grant may come about so as well.
alter table access_grant drop constraint access_grant_given_by_check;
alter table access_grant add constraint access_grant_given_by_check
  check (given_by in ('hub-code', 'invitation', 'share-code', 'handover', 'area'));

grant select, insert, update on help_request to ${application-role};

alter table help_request enable row level security, force row level security;

create policy own on help_request using (organisation_id = (select acting_organisation()));
create policy received on help_request for select
  using ((select acting_as()) = 'adviser' and hub_id = (select acting_hub())
    and organisation_id in (select granted_organisations('scores')));
create policy assigned on help_request for update
  using ((select acting_as()) = 'adviser' and hub_id = (select acting_hub()) and (select acting_manages())
    and organisation_id in (select granted_organisations('scores')));
