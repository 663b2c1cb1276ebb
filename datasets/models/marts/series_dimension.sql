-- One row per series and cell of its breakdown, in the publisher's order of columns.
-- key:   series, position
-- reads: intermediate.indicator, intermediate.series, intermediate.series_part
select
  part.series,
  part.position,
  part.dimension,
  part."value"
from
  intermediate.series_part as part
  join intermediate.series as series using (series)
  join intermediate.indicator as indicator using (indicator)
order by all
