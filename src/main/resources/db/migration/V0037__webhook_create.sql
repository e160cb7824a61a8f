-- What happens here is told to partners' programs at addresses of theirs. It leaves through the outbox: kept in the transaction
-- of the act, and delivered after it.
alter table outbox_message drop constraint outbox_message_channel_check;
alter table outbox_message add constraint outbox_message_channel_check check (channel in ('mail', 'webhook'));
-- Where it goes, if that is a place that may be slow or away by itself; what is about one firm goes there in the order of the numbers.
alter table outbox_message add column destination text not null default '';
alter table outbox_message add column number bigint generated always as identity;
create index outbox_message_in_order on outbox_message (destination, organisation_id, number)
  where state = 'waiting' and destination <> '';

create table webhook_endpoint (
  id               uuid primary key,
  partner_id       uuid        not null references partner,
  url              text        not null check (length(url) <= 2000),
  events           text[]      not null,      -- by name
  created_at       timestamptz not null,
  paused_at        timestamptz,               -- since then messages wait
  disabled_at      timestamptz,               -- since then none are kept
  disabled_because text check (disabled_because in ('gone')),  -- gone: it answered 410
  check ((disabled_at is null) = (disabled_because is null))
);
create index webhook_endpoint_of_partner on webhook_endpoint (partner_id);

-- With these messages are signed, sealed as tokens are. While one takes the place of another, both sign.
create table webhook_secret (
  id          uuid primary key,
  endpoint_id uuid        not null references webhook_endpoint on delete cascade,
  sealed      bytea       not null,
  from_at     timestamptz not null,
  until_at    timestamptz                     -- null for the one that stays
);
create unique index webhook_secret_that_stays on webhook_secret (endpoint_id) where until_at is null;
create index webhook_secret_of_endpoint on webhook_secret (endpoint_id);

-- What a message in the outbox says, and to which endpoint. Gone with it, and so with the firm that it is about.
create table webhook_delivery (
  id          uuid primary key references outbox_message on delete cascade,
  endpoint_id uuid        not null references webhook_endpoint on delete cascade,
  event       text        not null,
  body        text        not null check (octet_length(body) < 20000),  -- to the byte what is signed
  occurred_at timestamptz not null
);
create index webhook_delivery_of_endpoint on webhook_delivery (endpoint_id, occurred_at desc);
create index webhook_delivery_occurred on webhook_delivery (occurred_at);

create table webhook_attempt (
  id           bigint generated always as identity primary key,
  delivery_id  uuid        not null references webhook_delivery on delete cascade,
  at           timestamptz not null,
  status       integer,                       -- null where nothing was answered
  outcome      text        not null,
  milliseconds integer     not null,
  answer       text        not null check (length(answer) <= 1000)  -- its beginning
);
create index webhook_attempt_of_delivery on webhook_attempt (delivery_id, id);

grant select, insert, update on webhook_endpoint to ${application-role};
grant select, insert, update, delete on webhook_secret to ${application-role};
grant select, insert, delete on webhook_delivery to ${application-role};
grant select, insert, delete on webhook_attempt to ${application-role};

alter table webhook_endpoint enable row level security, force row level security;
alter table webhook_secret enable row level security, force row level security;
alter table webhook_delivery enable row level security, force row level security;
alter table webhook_attempt enable row level security, force row level security;

-- A partner's programs keep its endpoints and their secrets, and read what was told to them. Telling is the service's own affair.
create policy own on webhook_endpoint using (partner_id = (select acting_partner()));
create policy kept on webhook_endpoint using ((select acting_as()) = 'housekeeping');

create policy own on webhook_secret
  using (endpoint_id in (select id from webhook_endpoint where partner_id = (select acting_partner())));
create policy kept on webhook_secret using ((select acting_as()) = 'housekeeping');

create policy own on webhook_delivery for select
  using (endpoint_id in (select id from webhook_endpoint where partner_id = (select acting_partner())));
create policy kept on webhook_delivery using ((select acting_as()) = 'housekeeping');

create policy own on webhook_attempt for select
  using (delivery_id in (select delivery.id
                         from webhook_delivery delivery join webhook_endpoint endpoint on endpoint.id = delivery.endpoint_id
                         where endpoint.partner_id = (select acting_partner())));
create policy kept on webhook_attempt using ((select acting_as()) = 'housekeeping');

create policy told on outbox_message for select
  using (channel = 'webhook' and (select acting_as()) = 'partner'
    and id in (select delivery.id
               from webhook_delivery delivery join webhook_endpoint endpoint on endpoint.id = delivery.endpoint_id
               where endpoint.partner_id = (select acting_partner())));

-- Nothing is told to a partner whose access has ended.
create policy kept on partner for select using ((select acting_as()) = 'housekeeping');
