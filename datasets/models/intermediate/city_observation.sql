-- One row per observation of the city's own sources, up to the last year of the period.
-- key:   position
-- reads: run.scope, run.source, staging.observation
select
  observation.*
from
  staging.observation as observation
  join run.source as source using (source_id)
  join run.scope as scope on observation."year" <= scope.period_to
where
  source.role = 'city'
