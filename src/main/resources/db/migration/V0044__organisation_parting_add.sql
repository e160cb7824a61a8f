-- A firm parts from the partner that brought it: from then on it is a firm that came by itself, and still reads who brought it.

set local lock_timeout = '10s';

alter table organisation add column parted_from uuid references partner;
alter table organisation add column parted_at timestamptz;
alter table organisation add check ((parted_from is null) = (parted_at is null));

create policy parted on partner for select
  using (id in (select parted_from from organisation where id = (select acting_organisation())));
