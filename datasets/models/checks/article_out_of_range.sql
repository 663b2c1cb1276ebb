-- One row per link to an article that its instrument does not have.
-- key:   value
-- reads: staging.instrument, staging.target_article
-- code:  check-failed
-- fix:   Correct the article, or the range in the list of instruments
select distinct
  'datasets/seeds/' || link.seed as file,
  null::integer as line,
  'article' as column_name,
  link.instrument_code || ' ' || link.article as "value",
  'the articles of ' || instrument.name || ' run from ' || instrument.article_from || ' to ' || instrument.article_to as message
from
  staging.target_article as link
  join staging.instrument as instrument using (instrument_code)
where
  link.article_number not between instrument.article_from and instrument.article_to
order by all
