-- One row per row, cell or file of a source that was not taken, or that disagrees with itself, and why.
-- key:   source_id, file, line, code, column_name, "value", indicator
-- reads: intermediate.comparison, raw.refusal, run.goal
select distinct
  source_id,
  file,
  line,
  code,
  column_name,
  "value",
  indicator,
  left_out
from
  raw.refusal
where
  indicator is null
  or try_cast (split_part(indicator, '.', 1) as integer) in (
    select
      goal
    from
      run.goal
  )
union
select
  source_id,
  file,
  line,
  'duplicate-observation' as code,
  null as column_name,
  regexp_replace("value"::varchar, '\.0$', '') as "value",
  indicator,
  true as left_out
from
  intermediate.comparison
where
  not is_kept
order by all
