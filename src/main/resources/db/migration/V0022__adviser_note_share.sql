-- A note may be shared with the firm it is about, and notes of any kind need what the firm lets its adviser keep: documents
-- and notes. Those written before stay where they are; they are seen again once the firm lets that be seen.

-- Null while the firm does not read it. What it has read once it goes on reading.
alter table case_note add column firm_reads_since timestamptz;
alter table case_note add constraint case_note_firm_reads check (firm_reads_since is null or shared);
grant update (firm_reads_since) on case_note to ${application-role};

alter policy hub on case_note
  using (hub_id = (select acting_hub())
    and (shared or author_id = (select acting_person()))
    and organisation_id in (select granted_organisations('documents')));
create policy shared_with on case_note for select
  using (firm_reads_since is not null and organisation_id = (select acting_organisation()));

-- Who may read a note its author says, and nobody takes it from the firm again.
create function note_readers_changed() returns trigger
  language plpgsql as $$
  begin
    if new.author_id is distinct from acting_person() then
      raise exception 'Only its author says who reads a note';
    end if;
    if old.firm_reads_since is not null and new.firm_reads_since is distinct from old.firm_reads_since then
      raise exception 'What a firm was given to read stays with it';
    end if;
    return new;
  end
$$;
create trigger note_readers_changed before update on case_note
  for each row when ((old.shared, old.firm_reads_since) is distinct from (new.shared, new.firm_reads_since))
  execute function note_readers_changed();
