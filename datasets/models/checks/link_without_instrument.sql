-- One row per link whose instrument is not in the list of instruments.
-- key:   value
-- reads: seeds.instrument, staging.target_article
-- code:  check-failed
-- fix:   Add the instrument to datasets/seeds/instruments.csv, or correct its code in target-rights-links.csv
select distinct
  'datasets/seeds/target-rights-links.csv' as file,
  null::integer as line,
  'instrument' as column_name,
  link.instrument_code as "value",
  'the list of instruments has no such code' as message
from
  staging.target_article as link
  anti join seeds.instrument as instrument using (instrument_code)
order by all
