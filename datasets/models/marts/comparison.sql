-- One row per figure of a comparison source: totals with a value, for indicators of the city's goals.
-- key:   indicator, publisher, series, unit, period
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
  )
select
  observation.indicator,
  coalesce(observation.series_name, observation.indicator) as series,
  coalesce(named.name, observation.series_name, observation.indicator) as series_name,
  coalesce(country.name, scope.country_code) as area,
  observation.unit,
  observation.period,
  observation."year",
  observation."value",
  coalesce(about.publisher, source.publisher, source.source_id) as publisher
from
  staging.observation as observation
  join run.source as source using (source_id)
  join run.scope as scope on observation."year" <= scope.period_to
  join about on about.source_id = observation.source_id
  and about.indicator = observation.indicator
  join run.goal as goal on goal.goal = about.goal
  left join seeds.country as country on case
    when source.area is null then country.iso2 = scope.country_code
    else country.m49 = source.area
  end
  left join raw.series_name as named on named.source_id = observation.source_id
  and named.series = observation.series_name
  anti join group_row on group_row.position = observation.position
where
  source.role = 'comparison'
  and observation."value" is not null
order by all
