-- One row per target, judgment or action and indicator of the city that shows the matter.
-- key:   shown_by, reference, indicator
-- reads: intermediate.indicator, run.action_indicator, run.judgment_indicator
select
  'target' as shown_by,
  target as reference,
  indicator
from
  intermediate.indicator
union all
select
  'judgment' as shown_by,
  named.line::varchar as reference,
  named.indicator
from
  run.judgment_indicator as named
  semi join intermediate.indicator as indicator using (indicator)
union all
select
  'action' as shown_by,
  named.action as reference,
  named.indicator
from
  run.action_indicator as named
  semi join intermediate.indicator as indicator using (indicator)
