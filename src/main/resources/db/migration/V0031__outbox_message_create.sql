-- What the service has to tell others, such as mail: kept in the transaction of the act it tells of, and delivered after it, so
-- that neither goes without the other. Kept until delivered, and its words no longer than a while after that.
create table outbox_message (
  id              uuid primary key,             -- goes out with it: whoever gets it twice can tell
  channel         text        not null check (channel in ('mail')),
  organisation_id uuid references organisation on delete cascade,  -- the firm it is about: gone with it
  firm_reads      boolean     not null,         -- whether it is addressed to that firm, and stands in its copy of everything
  payload         jsonb,                        -- words and address; null once forgotten
  queued_at       timestamptz not null,
  worth_until     timestamptz not null,         -- later it would tell nobody anything
  due_at          timestamptz not null,         -- next try; while one is under way, when another may begin
  attempts        integer     not null default 0,
  state           text        not null default 'waiting' check (state in ('waiting', 'sent', 'given-up', 'too-late')),
  settled_at      timestamptz,                  -- since when it waits no more
  last_failure    text,                         -- the kind alone: a message may hold an address
  check ((state = 'waiting') = (settled_at is null))
);
create index outbox_message_due on outbox_message (channel, due_at) where state = 'waiting';
create index outbox_message_settled on outbox_message (settled_at) where state <> 'waiting';
create index outbox_message_of_organisation on outbox_message (organisation_id);

grant select, insert, update, delete on outbox_message to ${application-role};

alter table outbox_message enable row level security, force row level security;

-- Delivering is the service's own affair. Whoever acts for a firm, or may see it, adds what is about it.
create policy kept on outbox_message using ((select acting_as()) = 'housekeeping');
create policy own on outbox_message for select
  using (firm_reads and organisation_id = (select acting_organisation()));
create policy queued on outbox_message for insert
  with check (organisation_id = (select acting_organisation())
    or (not firm_reads and organisation_id in (select granted_organisations('scores'))));
