-- One row per series of the city and cell of its breakdown, in the publisher's order of columns.
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
  lower(trim(part."value")) = lower(scope.city)
  or lower(trim(part."value")) in (
    select
      word
    from
      seeds.total_word
  ) as is_total
from
  part
  cross join run.scope as scope
