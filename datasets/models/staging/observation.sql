-- One row per observation as a source gave it, with the key of its series.
-- Signs that separate the parts of a key are escaped with a backslash inside a part.
-- key:   position
-- reads: raw.observation
with
  keyed as (
    select
      *,
      array_to_string(
        list_sort(
          [
            regexp_replace(part.dimension, '([\\|;=])', '\\\1', 'g') || '=' || regexp_replace(part."value", '([\\|;])', '\\\1', 'g') for part in breakdown
          ]
        ),
        '; '
      ) as breakdown_text,
      regexp_replace(coalesce(unit, ''), '([\\|])', '\\\1', 'g') as unit_text,
      regexp_replace(coalesce(series, ''), '([\\|])', '\\\1', 'g') as series_text
    from
      raw.observation
  )
select
  position,
  source_id,
  indicator,
  concat_ws('|', indicator, unit_text, series_text, breakdown_text) as series,
  unit,
  series as series_name,
  breakdown,
  breakdown_text,
  period,
  "year",
  end_year,
  "value",
  decimals,
  flag,
  lower_bound,
  upper_bound,
  file,
  line
from
  keyed
