-- One row per comparison series that two sources give: same indicator, area, publisher, series and unit.
-- key:   value
-- reads: intermediate.comparison
-- code:  invalid-data
-- fix:   Keep the series in one source, or name the area or the publisher of the other in city.yaml
select
  max_by(file, source_id) as file,
  max_by(line, source_id) as line,
  null::varchar as column_name,
  concat_ws(', ', indicator, area, publisher, series, unit) as "value",
  'this comparison stands in more than one source: ' || string_agg(
    distinct source_id,
    ', '
    order by
      source_id
  ) as message
from
  intermediate.comparison
group by
  indicator,
  area,
  publisher,
  series,
  unit
having
  count(distinct source_id) > 1
order by all
