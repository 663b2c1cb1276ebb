-- One row per link to an article that its instrument does not have.
-- key:   value
-- reads: seeds.instrument, staging.target_article
-- code:  check-failed
-- fix:   Correct the article in datasets/seeds/target-rights-links.csv, or the range in instruments.csv
select distinct
  'datasets/seeds/target-rights-links.csv' as file,
  null::integer as line,
  'article' as column_name,
  link.instrument_code || ' ' || link.article as "value",
  'the articles of ' || instrument.name || ' run from ' || instrument.article_from || ' to ' || instrument.article_to as message
from
  staging.target_article as link
  join seeds.instrument as instrument using (instrument_code)
where
  link.article_number not between instrument.article_from and instrument.article_to
order by all
