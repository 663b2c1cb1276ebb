-- One row per right, or right at one target, on which the city says who holds it, who decides and where to complain.
-- key:   right_name, target
-- reads: run.local_right
select
  right_name,
  target,
  holders,
  competence,
  city_decides,
  others_decide,
  complain_to,
  complain_url,
  line
from
  run.local_right
order by all
