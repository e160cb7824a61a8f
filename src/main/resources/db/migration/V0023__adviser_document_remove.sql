-- A document that was filed can be removed: its content goes for good, and what stays is that it was there. A verdict can
-- name a document as what it rests on, and goes on naming one that has been removed.
alter table case_document add column removed_at timestamptz;
alter table case_document add column removed_by uuid references person;
alter table case_document add column removed_by_name text;  -- as they were called then
alter table case_document add constraint case_document_emptied check (
  (removed_at is null) = (removed_by is null)
  and (removed_at is null) = (removed_by_name is null)
  and (removed_at is null) = (length(content) > 0));

-- Nobody takes a row away alone: all rows of a firm go with the firm.
drop policy hub on case_document;
drop policy erased on case_document;
revoke delete on case_document from ${application-role};
grant update (content, removed_at, removed_by, removed_by_name) on case_document to ${application-role};

create policy hub on case_document for select
  using (hub_id = (select acting_hub()) and organisation_id in (select granted_organisations('documents')));
create policy filed on case_document for insert
  with check (hub_id = (select acting_hub()) and organisation_id in (select granted_organisations('documents'))
    and person_id = (select acting_person()) and removed_at is null);
-- Whoever filed it, or manages the hub, once: what has been removed is neither filled again nor removed by another.
create policy removed on case_document for update
  using (hub_id = (select acting_hub()) and organisation_id in (select granted_organisations('documents'))
    and removed_at is null
    and (person_id = (select acting_person()) or (select acting_manages())))
  with check (hub_id = (select acting_hub()) and organisation_id in (select granted_organisations('documents'))
    and removed_by = (select acting_person()));

alter table validation_verdict add column document_id uuid references case_document on delete set null;
create index validation_verdict_of_document on validation_verdict (document_id) where document_id is not null;

-- A document of the same firm, kept by the same hub, which the adviser may see. One that a verdict already names it may go on
-- naming, also where the firm lets no documents be seen any more. That a removed one is not named anew the pages see to: here it
-- would be an error to whoever is a moment late.
create function verdict_names_document() returns trigger
  language plpgsql as $$
  begin
    if not exists (
        select from case_document as document
        join validation on validation.organisation_id = document.organisation_id and validation.hub_id = document.hub_id
        where document.id = new.document_id and validation.id = new.validation_id)
      and not exists (
        select from validation_verdict as verdict
        where verdict.validation_id = new.validation_id and verdict.question_id = new.question_id
          and verdict.document_id = new.document_id)
    then
      raise exception 'A verdict names a document of the firm that its adviser may see';
    end if;
    return new;
  end
$$;
create trigger verdict_names_document before insert or update on validation_verdict
  for each row when (new.document_id is not null) execute function verdict_names_document();
