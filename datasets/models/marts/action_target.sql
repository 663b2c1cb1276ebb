-- One row per action and SDG target of this run that it serves.
-- key:   action, target
-- reads: marts.target, run.action_target
select
  served.action,
  served.target
from
  run.action_target as served
  semi join marts.target as target using (target)
order by all
