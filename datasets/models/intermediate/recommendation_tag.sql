-- One row per goal or target with which the publisher tagged a recommendation; a goal alone has no target.
-- key:   recommendation, goal, target
-- reads: raw.recommendation_tag, staging.recommendation
select distinct
  tag.recommendation,
  tag.goal,
  tag.target
from
  raw.recommendation_tag as tag
  join staging.recommendation as recommendation using (recommendation, source_id)
