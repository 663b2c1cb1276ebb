-- One row per recommendation and place in the review: the targets it reaches, or a goal alone, and on whose word.
-- key:   recommendation, goal, target
-- reads: intermediate.judgment, intermediate.recommendation_tag, run.goal, seeds.sdg_target
with
  in_scope as (
    select
      target.target_code as target,
      target.goal
    from
      seeds.sdg_target as target
      join run.goal as goal using (goal)
  ),
  tagged as (
    select
      tag.recommendation,
      tag.goal,
      tag.target,
      'published-tag' as link_basis
    from
      intermediate.recommendation_tag as tag
      join in_scope on in_scope.target = tag.target
  ),
  judged as (
    select distinct
      judgment.recommendation,
      in_scope.goal,
      judgment.target,
      'city-judgment' as link_basis
    from
      intermediate.judgment as judgment
      join in_scope on in_scope.target = judgment.target
      anti join tagged on tagged.recommendation = judgment.recommendation
      and tagged.target = judgment.target
    where
      judgment.relevance <> 'not-relevant'
  ),
  by_target as (
    select
      *
    from
      tagged
    union all
    select
      *
    from
      judged
  ),
  goal_alone as (
    select distinct
      tag.recommendation,
      tag.goal,
      null::varchar as target,
      'published-goal-tag' as link_basis
    from
      intermediate.recommendation_tag as tag
      join run.goal as goal using (goal)
      anti join by_target on by_target.recommendation = tag.recommendation
      and by_target.goal = tag.goal
  )
select
  *
from
  by_target
union all
select
  *
from
  goal_alone
