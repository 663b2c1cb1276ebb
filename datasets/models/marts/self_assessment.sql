-- One row per item of a published framework and answer to it; an item without an answer has one row with empty cells.
-- key:   scheme, item, assessed_by
-- reads: run.self_assessment, seeds.self_assessment_item
select
  item.scheme,
  item.item,
  item.part,
  item.title,
  item.source,
  answer.answer,
  answer.evidence,
  answer.url,
  answer.assessed_by,
  answer.assessed_on
from
  seeds.self_assessment_item as item
  left join run.self_assessment as answer using (scheme, item)
where
  item.scheme in (
    select
      scheme
    from
      run.self_assessment
  )
order by all
