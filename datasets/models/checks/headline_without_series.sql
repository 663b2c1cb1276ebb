-- One row per headline that the city names and that no series of the indicator has.
-- key:   line
-- reads: intermediate.headline_candidate, intermediate.indicator, intermediate.series
-- code:  invalid-data
-- fix:   Write the cells of one series as "Dimension=Value; Dimension=Value", "total", or leave the cell empty
with
  available as (
    select
      indicator,
      string_agg(
        distinct breakdown_text,
        ' / '
        order by
          breakdown_text
      ) as breakdowns
    from
      intermediate.series
    where
      parts > 0
    group by
      indicator
  )
select
  'indicators.csv' as file,
  indicator.declared_line as line,
  'headline' as column_name,
  indicator.headline as "value",
  'no series of indicator ' || indicator.indicator || ' has this breakdown; there are: ' || coalesce(left(available.breakdowns, 200), 'no breakdowns') as message
from
  intermediate.indicator as indicator
  left join available using (indicator)
where
  indicator.headline is not null
  and indicator.indicator in (
    select
      indicator
    from
      intermediate.series
  )
  and indicator.indicator not in (
    select
      indicator
    from
      intermediate.headline_candidate
  )
order by all
