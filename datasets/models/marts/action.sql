-- One row per action of the city.
-- key:   action
-- reads: run.action
select
  action,
  owner,
  budget,
  due,
  status,
  source,
  url,
  line
from
  run.action
order by all
