-- One row per indicator of the city that measures commitment, effort or result (OHCHR, HR/PUB/12/5), and who says so.
-- key:   indicator
-- reads: marts.indicator, run.indicator, seeds.indicator_kind
select
  indicator.indicator,
  coalesce(declared.kind, official.kind) as kind,
  case
    when declared.kind is not null then 'city'
    else 'own-reading'
  end as kind_basis
from
  marts.indicator as indicator
  left join run.indicator as declared using (indicator)
  left join seeds.indicator_kind as official on official.indicator_code = indicator.indicator
where
  coalesce(declared.kind, official.kind) is not null
order by all
