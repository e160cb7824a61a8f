-- A partner's programs bring firms and keep them: whose a firm is, and what its partner calls it. A partner sees the firms it
-- brought and no others; nothing else about who sees a firm changes.

alter table organisation add column partner_id uuid references partner;
alter table organisation add column external_reference text
  check (external_reference is null or (char_length(external_reference) between 1 and 100 and partner_id is not null));

create index organisation_of_partner on organisation (partner_id, created_at, id) where partner_id is not null;
create unique index organisation_by_reference on organisation (partner_id, external_reference)
  where external_reference is not null;

create policy brought on organisation using (partner_id = (select acting_partner()));

-- A token names a program, not yet a partner: whoever has shown one finds the partner whose program it is.
create function presented_client() returns text
  language sql stable parallel safe return nullif(current_setting('waymark.client', true), '');

create policy presented on partner for select using (client = presented_client());
