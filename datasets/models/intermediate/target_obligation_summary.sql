-- One row per target with a link: its strongest obligation, and how many treaties bind the State by a direct link.
-- key:   target
-- reads: intermediate.target_obligation
select
  target,
  count(distinct instrument) filter(
    binding = 'binding'
    and strength = 'direct'
  ) as direct_binding,
  first(
    struct_pack(obligation := instrument || ' ' || article, binding, strength, basis)
    order by
      binding <> 'binding',
      strength <> 'direct',
      strength = 'contextual',
      list_position(['official-checked', 'official-recalled', 'named-in-target', 'own-reading'], basis),
      instrument,
      article
  ) as strongest
from
  intermediate.target_obligation
group by
  target
