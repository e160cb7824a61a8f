-- What a firm has told of itself beyond its profile because a programme asks for it: asked once, used for every match.
create table firm_particular (
  organisation_id uuid        not null references organisation on delete cascade,
  code            text        not null check (code ~ '^[a-z0-9-]{1,120}$'),
  -- Null where the firm was asked and passed it over.
  answer          text        check (length(answer) between 1 and 400),
  told_at         timestamptz not null,
  primary key (organisation_id, code)
);

grant select, insert, update, delete on firm_particular to ${application-role};

alter table firm_particular enable row level security, force row level security;

create policy own on firm_particular using (organisation_id = (select acting_organisation()));

-- Whoever may read the answers reads the same report as the firm.
create policy granted on firm_particular for select
  using (organisation_id in (select granted_organisations('answers')));
