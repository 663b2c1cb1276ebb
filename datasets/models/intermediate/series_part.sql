-- One row per series of the city and cell of its breakdown, in the publisher's order of columns.
-- A cell is a total when it is a known word for it, or the city itself.
-- key:   series, position
-- reads: intermediate.city_observation, run.scope, seeds.total_word
with
  first_row as (
    select
      series,
      arg_min(breakdown, position) as breakdown
    from
      intermediate.city_observation
    group by
      series
  ),
  part as (
    select
      series,
      generate_subscripts(breakdown, 1)::integer as position,
      unnest(breakdown, max_depth := 2)
    from
      first_row
  )
select
  part.series,
  part.position,
  part.dimension,
  part."value",
  regexp_replace(lower(trim(part."value")), '^(city of|ciudad de|ciutat de) ', '') = lower(scope.city)
  or lower(trim(part."value")) in (
    select
      word
    from
      seeds.total_word
  ) as is_total
from
  part
  cross join run.scope as scope
