-- One row per row of the city's own table of indicators; the headline as a key that matches breakdowns.
-- key:   indicator
-- reads: run.indicator
select
  *,
  array_to_string(
    list_sort(
      [
        lower(trim(part.dimension)) || '=' || lower(trim(part."value")) for part in headline_parts
      ]
    ),
    '; '
  ) as headline_key
from
  run.indicator
