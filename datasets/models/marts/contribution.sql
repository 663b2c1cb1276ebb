-- One row per contribution from outside the administration whose author agreed to publication.
-- key:   line
-- reads: run.contribution
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
order by all
