-- As `limits` made it.
create or replace function tales.usage_report(first_day date, last_day date, default_plan jsonb default null) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  plan tales.user_plans := tales.plan_in_force(default_plan);
begin
  return jsonb_build_object(
    'plan', case when default_plan is not null then to_jsonb(plan) end,
    'used', tales.plan_use(plan),
    'days', (
      select coalesce(jsonb_agg(to_jsonb(d) order by d.date), '[]') from (
        select u.date, sum(u.stories) as stories, sum(u.heard_ms) as heard_ms, sum(u.cost) as cost from (
          select charged_on as date, 1 as stories, 0 as heard_ms, 0 as cost from tales.story_charges
          where charged_on between first_day and last_day
          union all
          select (created_at at time zone 'utc')::date, 0, duration_ms, 0 from tales.narrations
          where duration_ms is not null and created_at >= first_day::timestamp at time zone 'utc'
            and created_at < (last_day + 1)::timestamp at time zone 'utc'
          union all
          select date, 0, 0, total_cost from tales.daily_usage where date between first_day and last_day
        ) as u group by u.date
      ) as d
    )
  );
end
$$;

drop trigger if exists note_heard on tales.narrations;
drop trigger if exists note_first_heard on tales.narrations;
drop function if exists tales.note_heard_narration();
drop table if exists tales.heard_narrations;
