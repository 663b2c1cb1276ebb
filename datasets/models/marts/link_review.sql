-- One row per review of a link between a target and an article by somebody named.
-- key:   target, instrument, article, reviewer
-- reads: run.link_review
select
  target,
  instrument,
  article,
  decision,
  reviewer,
  reviewed_on,
  note
from
  run.link_review
order by all
