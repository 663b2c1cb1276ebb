-- One row per series and period of the city; periods without a value are kept.
-- key:   series, period
-- reads: intermediate.city_observation, intermediate.indicator
select
  observation.series,
  observation.indicator,
  observation."year",
  observation.end_year,
  observation.period,
  observation."value",
  observation.flag,
  observation.lower_bound,
  observation.upper_bound,
  observation.file,
  observation.line
from
  intermediate.city_observation as observation
  join intermediate.indicator as indicator using (indicator)
order by all
