-- One row per figure of a comparison source: totals with a value, for indicators of the city's goals.
-- key:   indicator, area, publisher, series, unit, period
-- reads: intermediate.comparison
select
  indicator,
  area,
  publisher,
  series,
  series_name,
  unit,
  period,
  "year",
  "value",
  flag,
  lower_bound,
  upper_bound,
  decimals,
  source_id,
  file,
  line
from
  intermediate.comparison
where
  is_kept
order by all
