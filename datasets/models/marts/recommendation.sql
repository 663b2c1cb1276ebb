-- One row per recommendation of a UN human rights mechanism to the State, with the tags as published.
-- key:   recommendation
-- reads: intermediate.recommendation_tag, staging.recommendation
with
  tags as (
    select
      recommendation,
      array_to_string(list_sort(list_distinct(list(goal))), '; ') as goals,
      string_agg(
        target,
        '; '
        order by
          goal,
          len(target),
          target
      ) as targets
    from
      intermediate.recommendation_tag
    group by
      recommendation
  )
select
  recommendation.recommendation,
  recommendation.symbol,
  recommendation.paragraph,
  recommendation.mechanism,
  recommendation.body,
  recommendation.kind,
  recommendation.published_on,
  recommendation.cycle,
  recommendation.session,
  recommendation.text,
  recommendation.text_origin,
  recommendation.position,
  recommendation.position_published,
  recommendation.recommending_states,
  recommendation.themes,
  recommendation.groups,
  tags.goals,
  tags.targets,
  case
    when tags.targets is not null then 'target'
    when tags.goals is not null then 'goal-only'
    else 'untagged'
  end as tagging,
  recommendation.source_id,
  recommendation.file,
  recommendation.line
from
  staging.recommendation as recommendation
  left join tags using (recommendation)
order by all
