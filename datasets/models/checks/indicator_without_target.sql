-- One row per indicator whose target is none of the 169, or belongs to another goal.
-- key:   value
-- reads: marts.indicator, seeds.sdg_target
-- code:  check-failed
-- fix:   Correct the target of the indicator in indicators.csv
select
  indicator.file,
  null::integer as line,
  'target' as column_name,
  indicator.indicator as "value",
  'target ' || coalesce(indicator.target, '(none)') || ' is not a target of goal ' || indicator.goal as message
from
  marts.indicator as indicator
  anti join seeds.sdg_target as target on target.target_code = indicator.target
  and target.goal = indicator.goal
order by all
