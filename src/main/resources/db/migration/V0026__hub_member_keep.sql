-- Somebody who advises for a hub may keep a firm under the same sign-in. The account is then theirs for the firm as well, and
-- no hub shuts it: whoever ends their access learns that one fact, and nothing of the firm.

-- Set when they claim a firm, and for good: what is taken from the account when access ends, and given back, goes by it.
alter table hub_member add column keeps_firm boolean not null default false;

-- Whoever claims a firm may change no place in a hub. The function may, and changes this alone.
create function keeper_known() returns trigger
  language plpgsql as $$
declare
  caller text := coalesce(current_setting('waymark.actor', true), '');
begin
  perform set_config('waymark.actor', 'administrator', true);
  update hub_member set keeps_firm = true where person_id = new.person_id and not keeps_firm;
  perform set_config('waymark.actor', caller, true);
  return null;
end
$$;

create trigger keeper_known after insert on ownership for each row execute function keeper_known();

-- Those who have claimed one until now. Nobody may read whose all firms are, so that the owner of the table is let past its
-- rules for this one statement.
select set_config('waymark.actor', 'administrator', true);
alter table ownership no force row level security;
update hub_member set keeps_firm = true
where exists (select from ownership where ownership.person_id = hub_member.person_id);
alter table ownership force row level security;
select set_config('waymark.actor', '', true);

-- Whether somebody advised for a hub and does so no more, for whoever may know them by name: a firm they have invited, or that
-- has let them in. A place in a hub is ended and never removed. The function looks further than its caller may; only the
-- answer leaves it.
create function adviser_left(adviser uuid, left_hub uuid) returns boolean
  language plpgsql as $$
declare
  caller text := coalesce(current_setting('waymark.actor', true), '');
  gone boolean;
begin
  if not exists (select from person where id = adviser) then
    return false;
  end if;
  perform set_config('waymark.actor', 'housekeeping', true);
  select exists (
      select from hub_member
      where person_id = adviser and (disabled_at is not null or hub_id <> left_hub))
    into gone;
  perform set_config('waymark.actor', caller, true);
  return gone;
end
$$;
