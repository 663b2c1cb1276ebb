-- One row per indicator of the city in this run: declared by the city, or found with data in its sources.
-- key:   indicator
-- reads: intermediate.city_observation, raw.source_indicator, run.goal, run.source, staging.declared_indicator
with
  observed as (
    select
      indicator,
      arg_min(source_id, position) as source_id,
      arg_min(file, position) as file
    from
      intermediate.city_observation
    group by
      indicator
  ),
  described as (
    select
      about.*,
      source.publisher as source_publisher
    from
      raw.source_indicator as about
      join run.source as source using (source_id)
    where
      source.role = 'city'
    qualify
      row_number() over (
        partition by
          about.indicator
        order by
          source.position,
          about.file
      ) = 1
  ),
  indicator as (
    select
      coalesce(declared.indicator, observed.indicator) as indicator,
      coalesce(declared.target, described.target) as target,
      coalesce(declared.goal, described.goal) as goal,
      declared.unit as declared_unit,
      described.unit as described_unit,
      declared.headline,
      declared.headline_parts,
      declared.headline_key,
      declared.direction,
      declared.target_value,
      declared.target_year,
      declared.target_set_by,
      declared.confirmed_by,
      declared.confirmed_on,
      coalesce(declared.note, described.note) as note,
      coalesce(declared.source, described.publisher, described.source_publisher) as publisher,
      case
        when coalesce(declared.source, described.publisher) = described.publisher then described.publisher_url
      end as publisher_url,
      coalesce(observed.source_id, described.source_id, '') as source_id,
      coalesce(observed.file, described.file, 'indicators.csv') as file,
      declared.line as declared_line
    from
      staging.declared_indicator as declared
      full join observed using (indicator)
      left join described on described.indicator = coalesce(declared.indicator, observed.indicator)
  )
select
  indicator.*
from
  indicator
  join run.goal as goal using (goal)
