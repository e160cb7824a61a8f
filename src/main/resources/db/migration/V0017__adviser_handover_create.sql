-- A hub proposes to a firm that another hub helps it from now on. Nothing changes before the firm says so.
create table client_handover (
  id              uuid primary key,
  organisation_id uuid        not null references organisation on delete cascade,
  from_hub_id     uuid        not null references hub,
  to_hub_id       uuid        not null references hub,
  proposed_by     uuid        not null references person,
  proposer_name   text        not null,
  message         text        not null check (length(message) between 1 and 1000),
  proposed_at     timestamptz not null,
  expires_at      timestamptz not null,
  answer          text check (answer in ('accepted', 'declined', 'withdrawn', 'expired')),
  answered_at     timestamptz,
  with_notes      boolean     not null default false,  -- whether the firm let shared notes go along
  check (to_hub_id <> from_hub_id)
);
create index client_handover_of_organisation on client_handover (organisation_id, from_hub_id);
create index client_handover_from_hub on client_handover (from_hub_id, proposed_at desc);
create index client_handover_to_hub on client_handover (to_hub_id, proposed_at desc);
create unique index client_handover_once on client_handover (organisation_id, from_hub_id) where answer is null;

grant select, insert, update on client_handover to ${application-role};

alter table client_handover enable row level security, force row level security;

create policy own on client_handover for select using (organisation_id = (select acting_organisation()));
create policy answered on client_handover for update using (organisation_id = (select acting_organisation()));

-- Whoever sees the firm, and who proposed it: to them it remains once the firm has left.
create policy sent on client_handover for select
  using ((select acting_as()) = 'adviser' and from_hub_id = (select acting_hub())
    and (proposed_by = (select acting_person()) or organisation_id in (select granted_organisations('scores'))));
create policy proposed on client_handover for insert
  with check ((select acting_as()) = 'adviser' and from_hub_id = (select acting_hub())
    and proposed_by = (select acting_person()) and answer is null
    and organisation_id in (select granted_organisations('scores')));
create policy taken_back on client_handover for update
  using ((select acting_as()) = 'adviser' and from_hub_id = (select acting_hub())
    and (proposed_by = (select acting_person()) or organisation_id in (select granted_organisations('scores'))))
  with check (from_hub_id = (select acting_hub()) and answer in ('withdrawn', 'expired'));

-- The other hub learns that there is a proposal. Who the firm is the pages tell it once the firm has said yes.
create policy coming on client_handover for select
  using ((select acting_as()) = 'adviser' and to_hub_id = (select acting_hub()));
