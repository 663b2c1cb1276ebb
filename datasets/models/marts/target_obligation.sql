-- One row per SDG target and article of a human rights instrument that stands behind it, for the State of this run.
-- key:   target, instrument, article
-- reads: intermediate.ratification, marts.target, run.scope, seeds.article_right, seeds.instrument, staging.target_article
with
  named_right as (
    select
      link.target_code,
      link.instrument_code,
      link.article,
      arg_max(named.right_name, length(named.article)) as right_name
    from
      staging.target_article as link
      join seeds.article_right as named using (instrument_code)
    where
      link.article = named.article
      or starts_with(link.article, named.article || '(')
    group by all
  )
select
  link.target_code as target,
  link.instrument_code as instrument,
  instrument.name as instrument_name,
  instrument.kind as instrument_kind,
  link.article,
  named_right.right_name,
  link.strength,
  link.basis,
  link.basis_source,
  case
    when instrument.kind not in ('treaty', 'protocol') then 'not-a-treaty'
    else coalesce(ratification.binding, 'not-in-data')
  end as binding,
  case
    when instrument.kind in ('treaty', 'protocol') then ratification.binding_since
  end as binding_since,
  scope.ratification_as_of
from
  staging.target_article as link
  join marts.target as target on target.target = link.target_code
  join seeds.instrument as instrument using (instrument_code)
  cross join run.scope as scope
  left join named_right using (target_code, instrument_code, article)
  left join intermediate.ratification as ratification using (ratification_code)
order by all
