-- One row per total with a value of a comparison source, for indicators of the goals in this run.
-- Kept per key: the row with the fewest cells in its breakdown. The others are refused, all when values differ.
-- key:   source_id, file, line, indicator
-- reads: raw.series_name, raw.source_indicator, run.goal, run.scope, run.source, seeds.country, seeds.total_word, staging.observation
with
  part as (
    select
      position,
      unnest(breakdown, max_depth := 2)
    from
      staging.observation
  ),
  group_row as (
    select distinct
      position
    from
      part
    where
      lower(trim("value")) not in (
        select
          word
        from
          seeds.total_word
      )
  ),
  about as (
    select
      source_id,
      indicator,
      min(goal) as goal,
      min(publisher) as publisher
    from
      raw.source_indicator
    group by all
  ),
  total as (
    select
      observation.indicator,
      coalesce(source.area_name, country.name, 'M49 ' || source.area, source.source_id) as area,
      coalesce(about.publisher, source.publisher, source.source_id) as publisher,
      coalesce(observation.series_name, observation.indicator) as series,
      coalesce(named.name, observation.series_name) as series_name,
      observation.unit,
      observation.period,
      observation."year",
      observation."value",
      observation.flag,
      observation.lower_bound,
      observation.upper_bound,
      observation.decimals,
      observation.source_id,
      observation.file,
      observation.line,
      observation.position,
      len(observation.breakdown) as parts
    from
      staging.observation as observation
      join run.source as source using (source_id)
      join run.scope as scope on observation."year" <= scope.period_to
      join about on about.source_id = observation.source_id
      and about.indicator = observation.indicator
      join run.goal as goal on goal.goal = about.goal
      left join seeds.country as country on country.m49 = source.area
      left join raw.series_name as named on named.source_id = observation.source_id
      and named.series = observation.series_name
      anti join group_row on group_row.position = observation.position
    where
      source.role = 'comparison'
      and observation."value" is not null
  ),
  ranked as (
    select
      total.*,
      row(source_id, indicator, area, publisher, series, unit, period) as same,
      parts = min(parts) over (
        partition by
          same
      ) as is_broadest
    from
      total
  )
select
  ranked.* exclude (same, is_broadest, parts, position),
  is_broadest
  and row_number() over same_key = 1
  and min("value") over same_key = max("value") over same_key as is_kept
from
  ranked
window
  same_key as (
    partition by
      same,
      is_broadest
    order by
      position rows between unbounded preceding
      and unbounded following
  )
