-- One row per target, recommendation that reaches it, and judgment on that. A target may have no recommendation, and a recommendation tagged with a goal alone has no target.
-- key:   goal, target, recommendation, judgment_line
-- reads: intermediate.judgment_at_place, intermediate.recommendation_place, intermediate.shown_indicator, intermediate.target_obligation_summary, marts.recommendation, marts.target
with
  place as (
    select
      goal,
      target,
      recommendation,
      link_basis
    from
      intermediate.recommendation_place
    union all
    select
      target.goal,
      target.target,
      null as recommendation,
      null as link_basis
    from
      marts.target as target
      anti join intermediate.recommendation_place using (target)
  ),
  shown as (
    select
      shown_by,
      reference,
      string_agg(
        indicator,
        '; '
        order by
          indicator
      ) as codes
    from
      intermediate.shown_indicator
    group by
      shown_by,
      reference
  ),
  linked as (
    select
      place.goal,
      place.target,
      summary.strongest.obligation as obligation,
      summary.strongest.binding as obligation_binding,
      summary.strongest.strength as obligation_strength,
      summary.strongest.basis as obligation_basis,
      coalesce(summary.direct_binding, 0)::integer as direct_binding,
      place.recommendation,
      place.link_basis,
      recommendation.position,
      judgment.relevance,
      judgment.competence,
      judgment.reviewer,
      judgment.judged_on,
      judgment.line as judgment_line,
      judgment.action,
      judgment.status as action_status,
      judgment.due as action_due,
      coalesce(by_judgment.codes, by_action.codes, by_target.codes) as indicators,
      coalesce(by_judgment.shown_by, by_action.shown_by, by_target.shown_by) as indicators_by
    from
      place
      left join marts.recommendation as recommendation using (recommendation)
      left join intermediate.target_obligation_summary as summary using (target)
      left join intermediate.judgment_at_place as judgment on judgment.goal = place.goal
      and judgment.target is not distinct from place.target
      and judgment.recommendation = place.recommendation
      left join shown as by_judgment on by_judgment.shown_by = 'judgment'
      and by_judgment.reference = judgment.answering_line::varchar
      left join shown as by_action on by_action.shown_by = 'action'
      and by_action.reference = judgment.action
      left join shown as by_target on by_target.shown_by = 'target'
      and by_target.reference = place.target
  )
select
  *,
  concat_ws(
    '; ',
    if (target is null, 'target', null),
    if (
      obligation_binding = 'binding'
      and obligation_strength in ('direct', 'enabling'),
      null,
      'obligation'
    ),
    if (recommendation is null, 'recommendation', null),
    if (
      recommendation is not null
      and relevance is null,
      'judgment',
      null
    ),
    if (action is null, 'action', null),
    if (indicators is null, 'indicator', null)
  ) as missing
from
  linked
order by all
