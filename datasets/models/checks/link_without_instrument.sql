-- One row per link whose instrument is not in the list of instruments.
-- key:   value
-- reads: seeds.instrument, seeds.regional_instrument, staging.target_article
-- code:  check-failed
-- fix:   Add the instrument to the list of instruments, or correct its code
select distinct
  'datasets/seeds/' || link.seed as file,
  null::integer as line,
  'instrument' as column_name,
  link.instrument_code as "value",
  'the list of instruments has no such code' as message
from
  staging.target_article as link
  anti join seeds.instrument as instrument using (instrument_code)
  anti join seeds.regional_instrument as regional using (instrument_code)
order by all
