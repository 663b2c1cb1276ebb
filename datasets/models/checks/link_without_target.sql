-- One row per link whose target is none of the 169.
-- key:   line, value
-- reads: seeds.sdg_target, staging.target_article
-- code:  check-failed
-- fix:   Correct the target code
select
  'datasets/seeds/' || link.seed as file,
  null::integer as line,
  'target' as column_name,
  link.target_code as "value",
  'no SDG target has this code' as message
from
  staging.target_article as link
  anti join seeds.sdg_target as target using (target_code)
order by all
