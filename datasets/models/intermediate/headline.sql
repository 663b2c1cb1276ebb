-- One row per indicator with exactly one series left that may be its headline.
-- Kept: the declared unit when a series of the indicator bears it, series with values, the fewest cells.
-- key:   indicator
-- reads: intermediate.headline_candidate, intermediate.indicator, intermediate.series
with
  published_unit as (
    select distinct
      indicator.indicator
    from
      intermediate.indicator as indicator
      join intermediate.series as series using (indicator)
    where
      lower(trim(series.unit)) = lower(trim(indicator.declared_unit))
  ),
  remaining as (
    select
      candidate.indicator,
      candidate.series,
      candidate.unit
    from
      intermediate.headline_candidate as candidate
      left join published_unit using (indicator)
    where
      published_unit.indicator is null
      or candidate.has_declared_unit
    qualify
      rank() over (
        partition by
          candidate.indicator
        order by
          candidate.has_value desc,
          candidate.parts
      ) = 1
  )
select
  indicator,
  min(series) as series,
  min(unit) as unit
from
  remaining
group by
  indicator
having
  count(*) = 1
