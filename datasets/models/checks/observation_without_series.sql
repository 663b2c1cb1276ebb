-- One row per observation in the marts whose series is not among the series.
-- key:   value
-- reads: marts.observation, marts.series
-- code:  check-failed
-- fix:   Report this: the models for observations and series disagree
select
  observation.file,
  observation.line,
  null::varchar as column_name,
  observation.series as "value",
  'this observation belongs to no series' as message
from
  marts.observation as observation
  anti join marts.series as series using (series)
order by all
