-- What a partner's programs have called in the last seven days, for whoever writes them: what was sent and what was answered. Whoever
-- reads the database alone reads none of it: bodies are sealed.
create table logged_call (
  id              uuid        primary key,                        -- told with the answer
  partner_id      uuid        not null references partner on delete cascade,
  organisation_id uuid        references organisation on delete cascade,  -- the firm it names: gone with it
  at              timestamptz not null,
  method          text        not null,
  route           text        not null,                           -- the address with its variables in braces
  address         text        not null check (length(address) <= 5000),
  idempotency_key text,                                           -- as it was sent, with its quotes
  if_match        text,
  sent_type       text,
  sent_bytes      bigint,                                         -- null where nobody has counted
  sent            bytea,                                          -- sealed; null where it is not kept
  sent_whole      boolean     not null,
  status          integer     not null check (status between 100 and 599),
  problem         text,                                           -- the last word of its type
  milliseconds    integer     not null,
  answered_type   text,
  answered_bytes  bigint,
  answered        bytea,
  answered_whole  boolean     not null,
  repeatable      boolean     not null                            -- whether it may be carried out again
);
create index logged_call_of_partner on logged_call (partner_id, at desc, id desc);
create index logged_call_of_organisation on logged_call (organisation_id);
create index logged_call_at on logged_call (at);

grant select, insert, delete on logged_call to ${application-role};

alter table logged_call enable row level security, force row level security;

create policy own on logged_call for select using (partner_id = (select acting_partner()));
create policy noted on logged_call for insert with check (partner_id = (select acting_partner()));
create policy kept on logged_call using ((select acting_as()) = 'housekeeping');
