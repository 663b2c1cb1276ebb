-- One row per place of a recommendation in the review and judgment of the city that is heard there.
-- key:   goal, target, recommendation, line
-- reads: intermediate.judgment, intermediate.recommendation_place
with
  spoken as (
    select
      place.goal,
      place.target,
      place.recommendation,
      case
        when judgment.target is not distinct from place.target then 'this place'
        when judgment.target is null then 'every place'
        else 'another place'
      end as speaks_of,
      judgment.* exclude (recommendation, target)
    from
      intermediate.recommendation_place as place
      join intermediate.judgment as judgment using (recommendation)
  ),
  heard as (
    select
      *
    from
      spoken
    window
      by_place as (
        partition by
          goal,
          target,
          recommendation
      ),
      by_reviewer as (
        partition by
          goal,
          target,
          recommendation,
          reviewer
      )
    qualify
      case speaks_of
        when 'this place' then true
        -- What a reviewer says of the place goes before what the same reviewer says of all.
        when 'every place' then not bool_or(speaks_of = 'this place') over by_reviewer
        -- Where nobody speaks of the place, judgments of other places hold; "not relevant" only for its own.
        else relevance <> 'not-relevant'
        and not bool_or(speaks_of <> 'another place') over by_place
      end
  )
select
  goal,
  target,
  recommendation,
  line,
  relevance,
  competence,
  reviewer,
  judged_on,
  -- An action for one place answers nothing at another.
  if (speaks_of = 'another place', null, line) as answering_line,
  if (speaks_of = 'another place', null, action) as action,
  if (speaks_of = 'another place', null, status) as status,
  if (speaks_of = 'another place', null, due) as due
from
  heard
