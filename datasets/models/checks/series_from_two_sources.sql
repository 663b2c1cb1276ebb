-- One row per series that two sources of the city give.
-- key:   value
-- reads: intermediate.city_observation, intermediate.indicator
-- code:  invalid-data
-- fix:   Keep the series in one source, or give one of the sources the role "comparison" in city.yaml
select
  max_by(observation.file, observation.position) as file,
  max_by(observation.line, observation.position) as line,
  null::varchar as column_name,
  observation.series as "value",
  'this series comes from more than one source: ' || string_agg(
    distinct observation.source_id,
    ', '
    order by
      observation.source_id
  ) as message
from
  intermediate.city_observation as observation
  join intermediate.indicator as indicator using (indicator)
group by
  observation.series
having
  count(distinct observation.source_id) > 1
order by all
