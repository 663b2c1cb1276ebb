-- One row per series that two sources of the city give.
-- key:   value
-- reads: intermediate.city_observation, intermediate.indicator
-- code:  invalid-data
-- fix:   Keep the series in one source, or give one of the sources the role "comparison" in city.yaml
with
  first_row as (
    select
      min(observation.position) as position
    from
      intermediate.city_observation as observation
      join intermediate.indicator as indicator using (indicator)
    group by
      observation.series,
      observation.source_id
  ),
  named as (
    select
      *,
      array_to_string([part.dimension || ' ' || part."value" for part in breakdown], ', ') as cells,
      file || ', line ' || line || ' (source ' || source_id || ')' as place
    from
      intermediate.city_observation
      semi join first_row using (position)
  )
select
  max_by(file, position) as file,
  max_by(line, position) as line,
  null::varchar as column_name,
  concat_ws(
    ', ',
    'indicator ' || any_value(indicator),
    'series ' || any_value(series_name),
    coalesce(nullif(min_by(cells, position), ''), 'total'),
    'in ' || any_value(unit)
  ) as "value",
  'this series stands in ' || count(*) || ' sources: ' || string_agg(
    place,
    ' and '
    order by
      position
  ) as message
from
  named
group by
  series
having
  count(*) > 1
order by all
