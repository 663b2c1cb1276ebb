-- One row per indicator whose headline is not among its series.
-- key:   value
-- reads: marts.indicator, marts.series
-- code:  check-failed
-- fix:   Report this: the models for indicators and series disagree
select
  indicator.file,
  null::integer as line,
  null::varchar as column_name,
  indicator.headline_series as "value",
  'the headline of indicator ' || indicator.indicator || ' is not one of its series' as message
from
  marts.indicator as indicator
  anti join marts.series as series on series.series = indicator.headline_series
  and series.indicator = indicator.indicator
  and series.is_headline
where
  indicator.headline_series is not null
order by all
