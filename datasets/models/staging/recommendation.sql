-- One row per recommendation to the State of this run, from the first source in city.yaml that has it.
-- key:   recommendation
-- reads: raw.recommendation, run.scope, run.source
select
  recommendation.*
from
  raw.recommendation as recommendation
  join run.source as source using (source_id)
  join run.scope as scope on scope.country_code = recommendation.state
qualify
  row_number() over (
    partition by
      recommendation.recommendation
    order by
      source.position,
      recommendation.file,
      recommendation.line
  ) = 1
