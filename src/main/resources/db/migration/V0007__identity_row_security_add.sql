-- The second wall around firms' data: whatever a query asks for, a transaction gets the rows of whoever it acts for, and
-- none before it has said who that is. The service acts under a role that does not own the tables, and the owner itself is
-- held to the same rules (force). A later migration that changes rows of firms begins with
--   select set_config('waymark.actor', 'housekeeping', true);

create function acting_as() returns text
  language sql stable parallel safe return nullif(current_setting('waymark.actor', true), '');

create function acting_organisation() returns uuid
  language sql stable parallel safe return nullif(current_setting('waymark.organisation', true), '')::uuid;

create function acting_person() returns uuid
  language sql stable parallel safe return nullif(current_setting('waymark.person', true), '')::uuid;

create function acting_hub() returns uuid
  language sql stable parallel safe return nullif(current_setting('waymark.hub', true), '')::uuid;

-- The hash of a secret somebody holds, such as a firm's code: it shows the row that keeps this hash, and no other.
create function presented_secret() returns bytea
  language sql stable parallel safe return decode(nullif(current_setting('waymark.secret', true), ''), 'hex');

grant usage on schema public to ${application-role};
grant select, insert, update, delete on organisation, assessment, answer, assessment_score to ${application-role};
grant select on benchmark_pool to ${application-role};
-- Releases and editions met are never changed.
grant select, insert on benchmark_release, benchmark_cell, published_edition to ${application-role};

-- A view asks as whoever uses it, not as its owner.
alter view benchmark_pool set (security_invoker = true);

alter table organisation enable row level security, force row level security;
alter table assessment enable row level security, force row level security;
alter table answer enable row level security, force row level security;
alter table assessment_score enable row level security, force row level security;

create policy own on organisation using (id = acting_organisation());
create policy held on organisation for select using (return_code_hash = presented_secret());
create policy kept on organisation using (acting_as() = 'housekeeping');

create policy own on assessment using (organisation_id = acting_organisation());
create policy kept on assessment using (acting_as() = 'housekeeping');

-- Visible with the assessment they belong to: the inner query is held to the rules above.
create policy with_assessment on answer
  using (exists (select from assessment where assessment.id = answer.assessment_id));
create policy with_assessment on assessment_score
  using (exists (select from assessment where assessment.id = assessment_score.assessment_id));
