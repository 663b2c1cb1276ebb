-- One row per indicator, unit, Open SDG series and breakdown.
-- key:   series
-- reads: intermediate.headline, intermediate.indicator, intermediate.series
select
  series.series,
  series.indicator,
  series.unit,
  series.series_name,
  series.is_total,
  headline.series is not null as is_headline,
  series.decimals,
  series.source_id
from
  intermediate.series as series
  join intermediate.indicator as indicator using (indicator)
  left join intermediate.headline as headline using (series)
order by all
