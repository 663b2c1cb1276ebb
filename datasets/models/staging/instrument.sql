-- One row per instrument: those of the United Nations and others for every State, regional ones for States of their region.
-- key:   instrument_code
-- reads: run.scope, seeds.instrument, seeds.regional_instrument, seeds.regional_status
select
  instrument.*,
  'all' as reach
from
  seeds.instrument as instrument
union all
select
  instrument.*,
  'region' as reach
from
  seeds.regional_instrument as instrument
where
  instrument.instrument_code in (
    select
      status.instrument
    from
      seeds.regional_status as status
      join run.scope as scope on scope.country_code = status.iso2
  )
