-- One row per target with a link: its strongest obligation, and how many treaties bind the State by a direct link.
-- key:   target
-- reads: intermediate.target_obligation, seeds.target_headline_right
with
  obligation as (
    select
      obligation.*,
      headline.right_name is not null as is_headline
    from
      intermediate.target_obligation as obligation
      left join seeds.target_headline_right as headline on headline.target_code = obligation.target
      and headline.right_name = obligation.right_name
  )
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
      -- Among equals the articles that name the right of the target or stand in the Covenant on social rights.
      not (
        is_headline
        or instrument = 'ICESCR'
      ),
      coalesce(list_position(['ICESCR', 'ICCPR'], instrument), 3),
      instrument,
      article
  ) as strongest
from
  obligation
group by
  target
