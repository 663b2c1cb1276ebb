-- One row per SDG target and article of a human rights instrument that stands behind it, for the State of this run.
-- key:   target, instrument, article
-- reads: intermediate.ratification, run.goal, run.scope, seeds.sdg_target, staging.article_right, staging.instrument, staging.target_article
with
  named_right as (
    select
      link.target_code,
      link.instrument_code,
      link.article,
      arg_max(named.right_name, length(named.article)) as right_name
    from
      staging.target_article as link
      join staging.article_right as named using (instrument_code)
    where
      link.article = named.article
      or starts_with(link.article, named.article || '(')
    group by all
  ),
  of_state as (
    select
      link.target_code as target,
      link.instrument_code as instrument,
      instrument.name as instrument_name,
      instrument.kind as instrument_kind,
      instrument.reach as instrument_reach,
      instrument.adopted as instrument_adopted,
      link.article,
      named_right.right_name,
      link.strength,
      link.basis,
      link.basis_source,
      case
        when instrument.kind not in ('treaty', 'protocol') then 'not-a-treaty'
        when ratification.binding <> 'binding' then ratification.binding
        -- A party to the Social Charter is bound by the provisions that it accepted, and by no others.
        when ratification.not_accepted = 'unknown' then 'not-in-data'
        when list_contains(string_split(ratification.not_accepted, '; '), link.article) then 'not-accepted'
        else coalesce(ratification.binding, 'not-in-data')
      end as binding,
      ratification.binding_since,
      coalesce(ratification.as_of, scope.ratification_as_of) as ratification_as_of,
      ratification.reservation
    from
      staging.target_article as link
      join seeds.sdg_target as target using (target_code)
      join run.goal as goal using (goal)
      join staging.instrument as instrument using (instrument_code)
      cross join run.scope as scope
      left join named_right on named_right.target_code = link.target_code
      and named_right.instrument_code = link.instrument_code
      and named_right.article = link.article
      left join intermediate.ratification as ratification using (ratification_code)
  )
select
  * replace(
    case
      when binding in ('binding', 'applies') then binding_since
    end as binding_since
  )
from
  of_state
