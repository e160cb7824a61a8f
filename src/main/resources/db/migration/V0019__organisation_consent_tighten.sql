-- What a firm takes back stays taken back, whatever else happens to it at the same moment, and nobody moves a row to another
-- firm or hub.

-- As before, but for one firm one change at a time: whoever waits for the lock then reads what the others have written. Every
-- statement of this language looks anew, where those of a function in SQL all see what was there when it began. The lock lets
-- rows that refer to the firm be added meanwhile.
create or replace function refresh_client_cards(firm uuid) returns void
  language plpgsql as $$
  begin
    perform 1 from organisation where id = firm for no key update;

    delete from client_card where organisation_id = firm;

    with reach as (
      select hub_id, adviser_id, max(granted_at) as granted_at, max(ends_on) as ends_on
      from access_grant
      where organisation_id = firm and withdrawn_at is null
      group by hub_id, adviser_id
    ), latest as (
      select distinct on (questionnaire) questionnaire, edition, assessment_id, submitted_at, own
      from client_standing
      where organisation_id = firm
      order by questionnaire, submitted_at desc
    ), score as (
      select questionnaire as scope, own -> 'points' as points from latest
      union all
      select questionnaire || '/' || section.key, section.value
      from latest cross join jsonb_each(own -> 'sections') as section
    ), standing as (
      select max(submitted_at) as submitted_at,
             (array_agg((own ->> 'points')::integer order by submitted_at desc))[1] as last_points,
             coalesce((select jsonb_object_agg(scope, points) from score), '{}') as points,
             coalesce(
               jsonb_object_agg(
                 questionnaire,
                 own || jsonb_build_object('edition', edition, 'assessment', assessment_id, 'at', submitted_at))
               filter (where questionnaire is not null), '{}') as standings
      from latest
    )
    insert into client_card
      (organisation_id, hub_id, adviser_id, also, granted_at, ends_on, firm_name, name_key, region, council_area,
       size_band, sector, submitted_at, active_at, last_points, points, standings)
    select organisation.id, reach.hub_id, reach.adviser_id,
           case when reach.adviser_id is null
             then array(select other.adviser_id from reach as other
                        where other.hub_id = reach.hub_id and other.adviser_id is not null)
             else '{}' end,
           reach.granted_at,
           greatest(reach.ends_on, (select whole.ends_on from reach as whole
                                    where whole.hub_id = reach.hub_id and whole.adviser_id is null
                                      and reach.adviser_id is not null)),
           coalesce(contact.firm_name, ''), lower(coalesce(contact.firm_name, '')),
           organisation.region, organisation.council_area, organisation.size_band, organisation.sector,
           standing.submitted_at, greatest(reach.granted_at, standing.submitted_at),
           standing.last_points, standing.points, standing.standings
    from reach
    cross join standing
    join organisation on organisation.id = firm
    left join organisation_contact as contact on contact.organisation_id = firm;
  end
$$;

-- An invitation that no firm accepts names a firm and an address all the same: it goes some time after it has run out.
create policy unanswered on client_invitation for select
  using ((select acting_as()) = 'housekeeping' and accepted_at is null and expires_at < now());
create policy forgotten on client_invitation for delete
  using ((select acting_as()) = 'housekeeping' and accepted_at is null and expires_at < now());

-- Whose a row is stays as it was when it was added: only what comes after may change.
revoke update on validation, client_handover, client_invitation from ${application-role};
grant update (version, finished_at, person_id, person_name, hub_name, self, self_receipt, validated, validated_receipt)
  on validation to ${application-role};
grant update (answer, answered_at, with_notes, expires_at) on client_handover to ${application-role};
grant update (accepted_at, organisation_id, expires_at) on client_invitation to ${application-role};

-- An assessment is written whole, also by older instances during a roll-out, so that its columns stay open. What an adviser
-- fills in with one firm, they hand to no other firm that lets them in: the function sees it as it was before the update.
create function guided_organisation(which uuid) returns uuid
  language sql stable
  begin atomic
    select organisation_id from assessment where id = which;
  end;

alter policy guides_on on assessment
  with check (state = 'DRAFT'
    and guide_person = acting_person() and guide_hub = acting_hub()
    and organisation_id = guided_organisation(id)
    and organisation_id in (select granted_organisations('answers')));
