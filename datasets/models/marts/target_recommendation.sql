-- One row per target that a recommendation reaches, by the publisher's tag or by a dated judgment of the city.
-- key:   target, recommendation
-- reads: intermediate.recommendation_place
select
  target,
  recommendation,
  link_basis
from
  intermediate.recommendation_place
where
  target is not null
order by all
