-- A partner's programs act for the partner: it finds its own row, by what its programs call themselves, and in other tables
-- what is its own.
create function acting_partner() returns uuid
  language sql stable parallel safe return nullif(current_setting('waymark.partner', true), '')::uuid;

create policy own on partner for select using (id = acting_partner());
