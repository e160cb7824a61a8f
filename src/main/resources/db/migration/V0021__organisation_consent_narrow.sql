-- What advisers may do to rows, no wider than what their pages do.

-- A card is to be seen while the hub is open, as granted_organisations has it.
alter policy granted on client_card
  using (hub_id = (select acting_hub())
    and (select exists (select from hub where hub.id = acting_hub() and hub.closed_at is null))
    and (adviser_id is null or adviser_id = (select acting_person()))
    and ends_on >= (select (now() at time zone 'Europe/London')::date));

-- Nobody moves a note or a follow-up to another firm or hub, or says that somebody else wrote it.
revoke update on case_note, follow_up from ${application-role};
grant update (words, shared, version, changed_at, changed_by) on case_note to ${application-role};
grant update (done_at) on follow_up to ${application-role};

-- An adviser invites in their own name, and takes away no invitation of a colleague.
drop policy hub on client_invitation;
create policy hub on client_invitation for select using (hub_id = (select acting_hub()));
create policy sent on client_invitation for insert
  with check (hub_id = (select acting_hub()) and adviser_id = (select acting_person()));
create policy sent_again on client_invitation for update using (hub_id = (select acting_hub()));

-- A request for help ends with what the firm lets the hub see. Should it let the hub in again in another way, nobody looks
-- after it because of what it once asked.
grant delete on help_request to ${application-role};

create or replace function client_left() returns trigger
  language plpgsql as $$
  begin
    if not exists (
        select from access_grant
        where organisation_id = new.organisation_id and hub_id = new.hub_id
          and adviser_id is null and withdrawn_at is null) then
      delete from cohort_member where organisation_id = new.organisation_id and hub_id = new.hub_id;
      delete from help_request where organisation_id = new.organisation_id and hub_id = new.hub_id;
    end if;
    return null;
  end
$$;
