-- One row per link of a target to an article, with who says so and the article's number.
-- key:   target_code, instrument_code, article
-- reads: seeds.regional_link, seeds.target_article
with
  link as (
    select
      *,
      'target-rights-links.csv' as seed
    from
      seeds.target_article
    union all
    select
      *,
      'regional-links.csv' as seed
    from
      seeds.regional_link
  )
select
  target as target_code,
  instrument as instrument_code,
  article,
  try_cast (regexp_extract(article, '^\d+') as integer) as article_number,
  link_strength as strength,
  case
    when contains(source, '[checked]') then 'official-checked'
    when contains(source, '[recalled]') then 'official-recalled'
    when starts_with(source, 'A/RES/70/1 target text') then 'named-in-target'
    else 'own-reading'
  end as basis,
  source as basis_source,
  seed
from
  link
