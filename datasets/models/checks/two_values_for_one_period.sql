-- One row per row of a series and period that already has one from the same source.
-- key:   file, line, value
-- reads: intermediate.city_observation, intermediate.indicator
-- code:  invalid-data
-- fix:   Keep one of the rows
select
  observation.file,
  observation.line,
  null::varchar as column_name,
  observation.series || ', ' || observation.period as "value",
  'this series has another row for this period' as message
from
  intermediate.city_observation as observation
  join intermediate.indicator as indicator using (indicator)
qualify
  row_number() over (
    partition by
      observation.source_id,
      observation.series,
      observation.period
    order by
      observation.position
  ) > 1
order by all
