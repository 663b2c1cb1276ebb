-- One row per instrument on which the ratification table speaks for the State of this run, corrected where it errs.
-- key:   ratification_code
-- reads: run.scope, seeds.ratification, seeds.ratification_correction
with
  corrected as (
    select
      coalesce(correction.correct_iso2, ratification.iso2) as iso2,
      ratification.instrument as ratification_code,
      coalesce(correction.correct_status, ratification.status) as status,
      coalesce(correction.correct_year, ratification."year") as "year"
    from
      seeds.ratification as ratification
      left join seeds.ratification_correction as correction on correction.iso2 = ratification.iso2
      and correction.instrument_code = ratification.instrument
  )
select
  corrected.ratification_code,
  case corrected.status
    when 'state-party' then 'binding'
    when 'signatory-state' then 'signed'
    when 'no-action' then 'not-ratified'
  end as binding,
  case
    when corrected.status = 'state-party' then corrected."year"
  end as binding_since
from
  corrected
  join run.scope as scope on scope.country_code = corrected.iso2
