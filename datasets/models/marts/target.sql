-- One row per SDG target of the goals in this run.
-- key:   target
-- reads: run.goal, seeds.sdg_target
select
  target.target_code as target,
  target.goal,
  target.title,
  target.short_name
from
  seeds.sdg_target as target
  join run.goal as goal using (goal)
order by all
