-- Whose scores a benchmark may use: the latest submitted assessment of each firm that agreed to be counted.
create view benchmark_pool as
select latest.organisation_id,
       latest.questionnaire,
       latest.series,
       score.scope,
       score.score,
       organisation.council_area,
       organisation.region,
       organisation.nation,
       organisation.size_class,
       organisation.sector,
       latest.submitted_at,
       organisation.demonstration
from (select distinct on (organisation_id, questionnaire, series) *
      from assessment
      where state = 'SUBMITTED'
      order by organisation_id, questionnaire, series, submitted_at desc) latest
join assessment_score score on score.assessment_id = latest.id
join organisation on organisation.id = latest.organisation_id
where latest.counts_in_benchmark;
