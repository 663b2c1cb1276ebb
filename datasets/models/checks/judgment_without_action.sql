-- One row per judgment whose action the city does not have.
-- key:   line
-- reads: run.action, run.judgment
-- code:  invalid-data
-- fix:   Add a row for the action to actions.csv, or leave the cell empty
select
  'recommendations.csv' as file,
  judgment.line,
  'action' as column_name,
  judgment.action as "value",
  'no such action in actions.csv' as message
from
  run.judgment as judgment
  anti join run.action as action using (action)
where
  judgment.action is not null
order by all
