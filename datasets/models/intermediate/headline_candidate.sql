-- One row per series that may be the headline of its indicator: the one the city names, else a total.
-- A named headline lists every cell of the breakdown, and may add "Series=..." for Open SDG's selector.
-- key:   series
-- reads: intermediate.indicator, intermediate.series, intermediate.series_part
with
  cell as (
    select
      series,
      lower(trim(dimension)) || '=' || lower(trim("value")) as cell
    from
      intermediate.series_part
  ),
  breakdown as (
    select
      series,
      list(cell) as cells
    from
      cell
    group by
      series
  ),
  named as (
    select
      series.series,
      array_to_string(list_sort(coalesce(breakdown.cells, [])), '; ') as breakdown_key,
      array_to_string(
        list_sort(list_append(coalesce(breakdown.cells, []), 'series=' || lower(trim(series.series_name)))),
        '; '
      ) as selector_key
    from
      intermediate.series as series
      left join breakdown using (series)
  )
select
  indicator.indicator,
  series.series,
  series.unit,
  series.parts,
  series.has_value,
  lower(trim(series.unit)) = lower(trim(indicator.declared_unit)) as has_declared_unit
from
  intermediate.indicator as indicator
  join intermediate.series as series using (indicator)
  join named using (series)
where
  case
    when len(indicator.headline_parts) > 0 then indicator.headline_key in (named.breakdown_key, named.selector_key)
    else series.is_total
  end
