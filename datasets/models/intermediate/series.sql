-- One row per series of the city: one indicator, unit, Open SDG series and breakdown.
-- key:   series
-- reads: intermediate.city_observation, intermediate.series_part
with
  part as (
    select
      series,
      count(*)::integer as parts,
      bool_and(is_total) as is_total
    from
      intermediate.series_part
    group by
      series
  ),
  series as (
    select
      series,
      indicator,
      unit,
      series_name,
      breakdown_text,
      max(decimals)::integer as decimals,
      count("value") > 0 as has_value,
      arg_min(source_id, position) as source_id,
      arg_min(file, position) as file
    from
      intermediate.city_observation
    group by all
  )
select
  series.*,
  coalesce(part.parts, 0) as parts,
  coalesce(part.is_total, true) as is_total
from
  series
  left join part using (series)
