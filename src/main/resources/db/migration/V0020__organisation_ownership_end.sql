-- People who keep a firm under their sign-in: the firm knows who they are and may end it, and somebody to whom nothing here
-- belongs any more can be forgotten.

-- A firm reads by name who keeps it.
create policy keeping on person for select
  using (id in (select person_id from ownership where organisation_id = (select acting_organisation())));

-- Whose a firm is, the firm says: whoever has shown its code acts for it. A person only reads what is theirs, and nobody
-- moves a row to another firm or person.
drop policy own on ownership;
create policy own on ownership using (organisation_id = (select acting_organisation()));
create policy theirs on ownership for select using (person_id = (select acting_person()));
revoke update on ownership from ${application-role};

-- Whoever still keeps a firm stays known: as with everything else that names a person, the constraint refuses to remove them.
alter table ownership
  drop constraint ownership_person_id_fkey,
  add constraint ownership_person_id_fkey foreign key (person_id) references person;

-- Removes somebody with their sessions, unless they work here or anything names them: another firm, a place in a hub, a note.
-- The constraints of all those tables decide, so that none can be left out here. It may do what its caller may.
create function forget_person(which uuid) returns boolean
  language plpgsql as $$
begin
  if exists (select from person_session where person_id = which and cardinality(roles) > 0) then
    return false;
  end if;
  delete from person where id = which;
  return found;
exception
  when foreign_key_violation then
    return false;
end
$$;
