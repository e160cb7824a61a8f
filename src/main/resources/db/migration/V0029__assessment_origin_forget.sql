-- What is kept of addresses goes by itself, whether or not somebody hands something in: the job deletes what is over.
grant delete on submission_origin to ${application-role};

-- Administrators are told how many assessments count nowhere, and why: few of very many.
create index assessment_implausible on assessment (submitted_at) where implausible is not null;

-- Scores of validations that were finished before there were any, or on an older instance, are added later by the service
-- itself. A draft gets its own when it is finished.
create policy caught_up on validation_score for insert
  with check (acting_as() = 'housekeeping'
    and exists (select from validation
                where validation.id = validation_score.validation_id and validation.finished_at is not null));
