-- One row per contribution from outside the administration whose author agreed to publication, on the goals of this run or the whole review.
-- key:   line
-- reads: run.contribution, run.goal
select
  line,
  contributor,
  kind,
  contributed_on,
  goal,
  target,
  text,
  language,
  stance,
  reply
from
  run.contribution
where
  consent = 'yes'
  and (
    goal is null
    or goal in (
      select
        goal
      from
        run.goal
    )
  )
order by all
