-- One row per article whose right has a name.
-- key:   instrument_code, article
-- reads: seeds.article_right, seeds.regional_article_right
select
  instrument_code,
  article,
  right_name
from
  seeds.article_right
union all
select
  instrument_code,
  article,
  right_name
from
  seeds.regional_article_right
