-- One row per target and right that stands behind it most of all, in the order in which they are named.
-- key:   target, position
-- reads: marts.target, seeds.target_headline_right
select
  headline.target_code as target,
  headline.position,
  headline.right_name
from
  seeds.target_headline_right as headline
  join marts.target as target on target.target = headline.target_code
order by all
