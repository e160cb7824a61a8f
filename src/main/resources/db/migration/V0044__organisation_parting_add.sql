-- A firm parts from the partner that brought it: from then on it is a firm that came by itself, and still reads who brought it.

set local lock_timeout = '10s';

alter table organisation add column parted_from uuid references partner;
alter table organisation add column parted_at timestamptz;
alter table organisation add check ((parted_from is null) = (parted_at is null));

create policy parted on partner for select
  using (id in (select parted_from from organisation where id = (select acting_organisation())));

-- A firm reads that it is named in what its partner's programs called, and takes that with it when it parts.
create policy named on logged_call for select using (organisation_id = (select acting_organisation()));
create policy parted on logged_call for delete using (organisation_id = (select acting_organisation()));
create policy parted on kept_answer for delete using (organisation_id = (select acting_organisation()));
