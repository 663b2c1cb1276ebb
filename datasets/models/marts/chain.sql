-- One row per target, recommendation that reaches it, and judgment on that. A target may have no recommendation, and a recommendation tagged with a goal alone has no target.
-- key:   goal, target, recommendation, judgment_line
-- reads: intermediate.recommendation_place, intermediate.shown_indicator, intermediate.target_obligation_summary, marts.judgment, marts.recommendation, marts.target
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
      anti join intermediate.recommendation_place as placed on placed.target = target.target
  ),
  -- What a reviewer says of the place goes before what the same reviewer says of the whole recommendation. Where nobody
  -- speaks of either, judgments of other places hold; "not relevant" only for its own.
  judged as (
    select
      place.*,
      judgment.* exclude (recommendation, target),
      case
        when judgment.target is not distinct from place.target then 2
        when judgment.target is null then 1
        else 0
      end as closeness
    from
      place
      join marts.judgment as judgment on judgment.recommendation = place.recommendation
    qualify
      case
        when closeness > 0 then closeness = max(closeness) over (
          partition by
            place.goal,
            place.target,
            place.recommendation,
            judgment.reviewer
        )
        else judgment.relevance <> 'not-relevant'
        and max(closeness) over (
          partition by
            place.goal,
            place.target,
            place.recommendation
        ) = 0
      end
  ),
  indicators as (
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
      judged.relevance,
      judged.competence,
      judged.reviewer,
      judged.judged_on,
      judged.line as judgment_line,
      -- An action for one place answers nothing at another.
      case
        when judged.closeness > 0 then judged.action
      end as action,
      case
        when judged.closeness > 0 then judged.status
      end as action_status,
      case
        when judged.closeness > 0 then judged.due
      end as action_due,
      coalesce(by_judgment.codes, by_action.codes, by_target.codes) as indicators,
      case
        when by_judgment.codes is not null then 'judgment'
        when by_action.codes is not null then 'action'
        when by_target.codes is not null then 'target'
      end as indicators_by
    from
      place
      left join marts.recommendation as recommendation using (recommendation)
      left join judged on judged.goal = place.goal
      and judged.target is not distinct from place.target
      and judged.recommendation = place.recommendation
      left join intermediate.target_obligation_summary as summary on summary.target = place.target
      left join indicators as by_judgment on by_judgment.shown_by = 'judgment'
      and by_judgment.reference = judged.line::varchar
      and judged.closeness > 0
      left join indicators as by_action on by_action.shown_by = 'action'
      and by_action.reference = judged.action
      and judged.closeness > 0
      left join indicators as by_target on by_target.shown_by = 'target'
      and by_target.reference = place.target
  )
select
  *,
  array_to_string(
    list_filter(
      [
        case
          when target is null then 'target'
        end,
        case
          when obligation_binding is distinct from 'binding'
          or obligation_strength not in ('direct', 'enabling') then 'obligation'
        end,
        case
          when recommendation is null then 'recommendation'
        end,
        case
          when recommendation is not null
          and relevance is null then 'judgment'
        end,
        case
          when action is null then 'action'
        end,
        case
          when indicators is null then 'indicator'
        end
      ],
      lambda part: part is not null
    ),
    '; '
  ) as missing
from
  linked
order by all
