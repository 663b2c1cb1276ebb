-- One row per instrument on which a table speaks for the State of this run, the city's own newer facts first.
-- key:   ratification_code
-- reads: run.newer_ratification, run.scope, seeds.ratification, seeds.ratification_correction, seeds.regional_status, staging.instrument
with
  universal as (
    select
      coalesce(correction.correct_iso2, ratification.iso2) as iso2,
      ratification.instrument as ratification_code,
      coalesce(correction.correct_status, ratification.status) as status,
      coalesce(correction.correct_year, ratification."year") as "year"
    from
      seeds.ratification as ratification
      left join seeds.ratification_correction as correction on correction.iso2 = ratification.iso2
      and correction.instrument_code = ratification.instrument
  ),
  newer as (
    select
      instrument.ratification_code,
      fact.status,
      fact.since as "year",
      fact.as_of,
      fact.reservation
    from
      run.newer_ratification as fact
      join staging.instrument as instrument on instrument.instrument_code = fact.instrument
      join run.scope as scope on fact.as_of >= scope.ratification_as_of
    qualify
      row_number() over (
        partition by
          fact.instrument
        order by
          fact.as_of desc,
          fact.line desc
      ) = 1
  ),
  known as (
    select
      universal.ratification_code,
      universal.status,
      universal."year",
      scope.ratification_as_of as as_of,
      null as reservation,
      null as not_accepted
    from
      universal
      join run.scope as scope on scope.country_code = universal.iso2
    union all
    select
      regional.instrument as ratification_code,
      regional.status,
      regional."year",
      scope.ratification_as_of as as_of,
      regional.note as reservation,
      case
        when not starts_with(regional.instrument, 'ESC-') then 'none'
        else coalesce(regional.not_accepted, 'unknown')
      end as not_accepted
    from
      seeds.regional_status as regional
      join run.scope as scope on scope.country_code = regional.iso2
  )
select
  coalesce(newer.ratification_code, known.ratification_code) as ratification_code,
  case coalesce(newer.status, known.status)
    when 'state-party' then 'binding'
    when 'applies' then 'applies'
    when 'signatory-state' then 'signed'
    when 'no-action' then 'not-ratified'
  end as binding,
  case
    when coalesce(newer.status, known.status) in ('state-party', 'applies') then coalesce(newer."year", known."year")
  end as binding_since,
  coalesce(newer.as_of, known.as_of) as as_of,
  coalesce(newer.reservation, known.reservation) as reservation,
  known.not_accepted
from
  known
  full join newer using (ratification_code)
