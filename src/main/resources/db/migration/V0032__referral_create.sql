-- What became of advice: a programme that a firm has taken up, alone or with its adviser, and how far it got. It follows from
-- answers which help is advised, so that whoever may not see those does not see this either.
create table referral (
  id              uuid primary key,
  organisation_id uuid        not null references organisation on delete cascade,
  programme       text        not null check (length(programme) between 1 and 100),  -- in the catalogue, if it is still there
  programme_name  text        not null check (length(programme_name) between 1 and 300),  -- as it was called then
  way             text        not null check (way in ('by-application', 'direct')),
  assessment_id   uuid references assessment on delete set null,  -- whose report advised it
  begun_by        text        not null check (begun_by in ('owner', 'adviser')),
  begun_at        timestamptz not null,
  stage           text        not null
    check (stage in ('taken-up', 'contacted', 'applied', 'granted', 'refused', 'adopted', 'given-up')),
  changed_at      timestamptz not null,
  version         integer     not null default 0,  -- a change names the version it was made to
  remind_on       date,                            -- of the firm; null where it wants no reminder, or nothing is left to do
  remind_chosen   boolean     not null default false,  -- whether somebody has said the day
  reminded_on     date                             -- the day of which a mail has told already
);
-- Of two who take up the same at once one finds what the other has begun.
create unique index referral_open on referral (organisation_id, programme)
  where stage in ('taken-up', 'contacted', 'applied', 'granted');
create index referral_of_organisation on referral (organisation_id, begun_at desc);
create index referral_due on referral (remind_on) where remind_on is not null;

-- Each stage with its day, in the words of whoever said it. Only ever added to.
create table referral_step (
  id              uuid primary key,
  referral_id     uuid        not null references referral on delete cascade,
  organisation_id uuid        not null references organisation on delete cascade,
  number          integer     not null,
  stage           text        not null,
  happened_on     date        not null,
  note            text        not null check (length(note) <= 1000),
  said_at         timestamptz not null,
  person_id       uuid references person,  -- the adviser who said it; null for the firm itself
  person_name     text,                    -- as they and their hub were called then
  hub_id          uuid references hub,
  hub_name        text,
  unique (referral_id, number),
  check ((person_id is null) = (hub_id is null))
);
create index referral_step_of_organisation on referral_step (organisation_id);

-- Where a firm wants reminders mailed. Asked for this alone, and used for nothing else.
create table reminder_address (
  organisation_id uuid primary key references organisation on delete cascade,
  email           text        not null check (length(email) between 3 and 254),
  language        text        not null check (language in ('en', 'cy')),
  stop_code       text        not null unique,  -- in each mail, so not a hash: it opens nothing, and ends the mails
  asked_at        timestamptz not null
);

-- When an adviser wants to be reminded of a client's referral: their own affair, as a follow-up is.
create table referral_diary (
  referral_id     uuid        not null references referral on delete cascade,
  person_id       uuid        not null references person on delete cascade,
  organisation_id uuid        not null references organisation on delete cascade,
  hub_id          uuid        not null references hub,
  language        text        not null check (language in ('en', 'cy')),
  remind_on       date        not null,
  reminded_on     date,
  primary key (referral_id, person_id)
);
create index referral_diary_of_organisation on referral_diary (organisation_id);
create index referral_diary_due on referral_diary (remind_on);

grant select, insert on referral, referral_step to ${application-role};
grant update (stage, changed_at, version, remind_on, remind_chosen, reminded_on) on referral to ${application-role};
grant select, insert, update, delete on reminder_address, referral_diary to ${application-role};

alter table referral enable row level security, force row level security;
alter table referral_step enable row level security, force row level security;
alter table reminder_address enable row level security, force row level security;
alter table referral_diary enable row level security, force row level security;

create policy own on referral using (organisation_id = (select acting_organisation()));
create policy kept on referral for select using ((select acting_as()) = 'housekeeping');
create policy granted on referral for select using (organisation_id in (select granted_organisations('answers')));
create policy begun on referral for insert
  with check (begun_by = 'adviser' and organisation_id in (select granted_organisations('answers')));
create policy moved on referral for update using (organisation_id in (select granted_organisations('answers')));

-- An adviser reads what the firm and their own hub said. What other hubs said is for them and the firm.
create policy own on referral_step for select using (organisation_id = (select acting_organisation()));
create policy said on referral_step for insert
  with check (organisation_id = (select acting_organisation()) and person_id is null);
create policy kept on referral_step for select using ((select acting_as()) = 'housekeeping');
create policy granted on referral_step for select
  using (organisation_id in (select granted_organisations('answers'))
    and (hub_id is null or hub_id = (select acting_hub())));
create policy said_by_adviser on referral_step for insert
  with check (organisation_id in (select granted_organisations('answers'))
    and person_id = (select acting_person()) and hub_id = (select acting_hub()));

create policy own on reminder_address using (organisation_id = (select acting_organisation()));
create policy kept on reminder_address for select using ((select acting_as()) = 'housekeeping');
create policy held on reminder_address for select
  using (sha256(convert_to(stop_code, 'UTF8')) = (select presented_secret()));
create policy stopped on reminder_address for delete
  using (sha256(convert_to(stop_code, 'UTF8')) = (select presented_secret()));

create policy own on referral_diary
  using (person_id = (select acting_person()) and hub_id = (select acting_hub())
    and organisation_id in (select granted_organisations('answers')));
create policy kept on referral_diary for select using ((select acting_as()) = 'housekeeping');
