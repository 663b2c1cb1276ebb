-- One row per indicator of the city and language in which it has a title; the city's own title first.
-- key:   indicator, language
-- reads: intermediate.indicator, raw.source_title, run.indicator_title, run.source
with
  title as (
    select
      indicator,
      language,
      title,
      0 as position
    from
      run.indicator_title
    union all
    select
      about.indicator,
      about.language,
      about.title,
      source.position
    from
      raw.source_title as about
      join run.source as source using (source_id)
    where
      source.role = 'city'
  )
select
  title.indicator,
  title.language,
  title.title
from
  title
  join intermediate.indicator as indicator using (indicator)
qualify
  row_number() over (
    partition by
      title.indicator,
      title.language
    order by
      title.position,
      title.title
  ) = 1
order by all
