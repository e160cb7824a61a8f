-- An invitation can be sent again for as long as nobody has come with it.
alter table hub_member add column sent_again_at timestamptz;  -- when last; null: only when they were invited

-- Whether somebody has come who was invited to a hub: the owner of a firm comes in by another door.
alter table person add column staff_seen_at timestamptz;      -- when last signed in as somebody who works here; null: never

-- Until now it was noted that somebody came, and not by which door.
select set_config('waymark.actor', 'housekeeping', true);

update person set staff_seen_at = last_seen_at
where last_seen_at > created_at and exists (select from hub_member where hub_member.person_id = person.id);

-- Somebody who has an account already, as the owner of a firm has, can be invited too. It stays theirs: when the hub ends
-- their access they lose the role there, and not the account.
alter table hub_member
  add column own_account   boolean not null default false,
  add column asked_as      uuid,  -- what the invitation was asked under; null: before this was kept
  add column invited_name  text,  -- as whoever invited them typed it; null: the person is called so
  add column invited_email text;

-- Before they come nobody learns from an invitation that they are known here, or what they are called.
create function shown_name(member hub_member, person person) returns text
  language sql stable return
    case when person.staff_seen_at >= member.invited_at then person.name
         else coalesce(member.invited_name, person.name) end;

create function shown_email(member hub_member, person person) returns text
  language sql stable return
    case when person.staff_seen_at >= member.invited_at then person.email
         else coalesce(member.invited_email, person.email) end;

alter table pending_account drop constraint pending_account_wanted_check;
alter table pending_account add constraint pending_account_wanted_check
  check (wanted in ('enabled', 'disabled', 'removed', 'released'));
