-- One row per occasion on which people were heard, and what changed because of it.
-- key:   line
-- reads: run.participation
select
  line,
  held_on,
  who,
  people,
  how,
  accessibility,
  goal,
  target,
  changed
from
  run.participation
order by all
