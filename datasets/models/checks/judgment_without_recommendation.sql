-- One row per judgment on a recommendation that no source has made to the State of this run.
-- key:   line
-- reads: run.judgment, staging.recommendation
-- code:  invalid-data
-- fix:   Correct symbol and paragraph, add the source to city.yaml, or remove the row
select
  'recommendations.csv' as file,
  judgment.line,
  'paragraph' as column_name,
  judgment.recommendation as "value",
  'no source has this recommendation to the State' as message
from
  run.judgment as judgment
  anti join staging.recommendation as recommendation using (recommendation)
order by all
