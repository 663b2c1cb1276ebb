-- The whole chain of every target, with titles, ratification, and the reviewers of the link to the strongest article.
with
  review as (
    select
      target,
      instrument || ' ' || article as obligation,
      string_agg(
        reviewer || ' ' || decision || ' on ' || reviewed_on,
        '; '
        order by
          reviewer
      ) as reviews
    from
      link_review
    group by
      all
  )
select
  chain.*,
  target.short_name,
  link.binding_since,
  link.ratification_as_of,
  review.reviews,
  judgment.target as judged_target,
  action_title.title as action_title
from
  chain
  join target using (target)
  left join target_obligation as link on link.target = chain.target
  and link.instrument || ' ' || link.article = chain.obligation
  left join review on review.target = chain.target
  and review.obligation = chain.obligation
  left join judgment on judgment.line = chain.judgment_line
  left join action_title on action_title.action = chain.action
  and action_title.language = 'en'
order by
  chain.target,
  split_part(chain.recommendation, ' ', 1),
  try_cast (split_part(chain.recommendation, '.', -1) as integer),
  chain.judgment_line
