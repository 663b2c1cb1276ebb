-- One row per judgment of the city on a recommendation: what concerns it, who says so, and what follows.
-- key:   line
-- reads: intermediate.judgment
select
  line,
  recommendation,
  target,
  relevance,
  competence,
  reviewer,
  judged_on,
  reason,
  action,
  owner,
  budget,
  due,
  status
from
  intermediate.judgment
order by all
