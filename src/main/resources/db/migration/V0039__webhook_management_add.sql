-- Partners' programs manage their endpoints themselves, and follow what firms that they brought have taken up.

-- A change of what an endpoint is told names the version that it was made to.
alter table webhook_endpoint add column version bigint not null default 0;

-- Its secrets and all that was told to it go with it.
grant delete on webhook_endpoint to ${application-role};

-- To read; it is written to as the firm itself.
create policy brought on referral for select
  using (organisation_id in (select id from organisation where partner_id = (select acting_partner())));
create policy brought on referral_step for select
  using (organisation_id in (select id from organisation where partner_id = (select acting_partner())));
