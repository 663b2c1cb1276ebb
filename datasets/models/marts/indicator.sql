-- One row per indicator of the city in this run.
-- key:   indicator
-- reads: intermediate.headline, intermediate.indicator, intermediate.series
with
  only_unit as (
    select
      indicator,
      min(unit) as unit
    from
      intermediate.series
    group by
      indicator
    having
      count(distinct unit) = 1
      and count(*) = count(unit)
  )
select
  indicator.indicator,
  indicator.goal,
  indicator.target,
  coalesce(indicator.declared_unit, headline.unit, only_unit.unit, indicator.described_unit) as unit,
  headline.series as headline_series,
  indicator.direction,
  indicator.target_value,
  indicator.target_year,
  indicator.target_set_by,
  indicator.confirmed_by,
  indicator.confirmed_on,
  indicator.note,
  indicator.publisher,
  indicator.publisher_url,
  indicator.source_id,
  indicator.file,
  indicator.declared_line
from
  intermediate.indicator as indicator
  left join intermediate.headline as headline using (indicator)
  left join only_unit using (indicator)
order by all
