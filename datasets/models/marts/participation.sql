-- One row per occasion on which people were heard, on the goals of this run or the whole review, and what changed because of it.
-- key:   line
-- reads: run.goal, run.participation
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
where
  goal is null
  or goal in (
    select
      goal
    from
      run.goal
  )
order by all
