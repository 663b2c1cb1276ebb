-- One row per SDG target and article of a human rights instrument that stands behind it, for the State of this run.
-- key:   target, instrument, article
-- reads: intermediate.target_obligation
select
  *
from
  intermediate.target_obligation
order by all
