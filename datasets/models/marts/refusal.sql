-- One row per row, cell or file of a source that was not taken, or that disagrees with itself, and why.
-- key:   source_id, file, line, code, column_name, "value", indicator
-- reads: raw.refusal, run.goal
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
order by all
