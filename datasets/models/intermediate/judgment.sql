-- One row per judgment of the city on a recommendation that exists; empty cells of the follow-up come from its action.
-- key:   line
-- reads: run.action, run.judgment, staging.recommendation
select
  judgment.recommendation,
  judgment.target,
  judgment.relevance,
  judgment.competence,
  judgment.reviewer,
  judgment.judged_on,
  judgment.reason,
  judgment.action,
  coalesce(judgment.owner, action.owner) as owner,
  coalesce(judgment.budget, action.budget) as budget,
  coalesce(judgment.due, action.due) as due,
  coalesce(judgment.status, action.status) as status,
  judgment.line
from
  run.judgment as judgment
  join staging.recommendation as recommendation using (recommendation)
  left join run.action as action on action.action = judgment.action
