-- An invitation can be sent again for as long as nobody has come with it.
alter table hub_member add column sent_again_at timestamptz;  -- when last; null: only when they were invited

-- Whether somebody has come who was invited to a hub: the owner of a firm comes in by another door.
alter table person add column staff_seen_at timestamptz;      -- when last signed in as somebody who works here; null: never

-- Until now it was noted that somebody came, and not by which door.
select set_config('waymark.actor', 'housekeeping', true);

update person set staff_seen_at = last_seen_at
where last_seen_at > created_at and exists (select from hub_member where hub_member.person_id = person.id);
