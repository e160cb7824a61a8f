-- A partner's programs fill in assessments with the firms that the partner brought: who began one, and what it is called there.
-- A partner finds the assessments of its firms; answers and all that is done with them it reaches as the firm alone. What an
-- adviser fills in is none of the firm's doing before the firm has confirmed it, and so none of its partner's.

alter table assessment add column partner_id uuid references partner;
alter table assessment add column external_reference text
  check (external_reference is null or (char_length(external_reference) between 1 and 100 and partner_id is not null));

create unique index assessment_by_reference on assessment (partner_id, external_reference)
  where external_reference is not null;

create policy brought on assessment for select
  using ((guide_person is null or state = 'SUBMITTED')
    and organisation_id in (select id from organisation where partner_id = (select acting_partner())));
