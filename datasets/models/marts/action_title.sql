-- One row per action and language in which the city has named it.
-- key:   action, language
-- reads: run.action_title
select
  action,
  language,
  title
from
  run.action_title
order by all
