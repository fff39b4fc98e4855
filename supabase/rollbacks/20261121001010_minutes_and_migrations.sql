drop function if exists tales.missing_migrations(jsonb);

-- As before, without `missing_migrations`.
create or replace function tales.apply_grants() returns void
language plpgsql set search_path = '' as $$
declare
  policy record;
  routine regprocedure;
begin
  -- Two processes that start at once would update the same rows of the catalogue.
  perform pg_advisory_xact_lock(hashtext('tales.apply_grants'));

  revoke all on schema tales from public, anon, authenticated, service_role;
  revoke all on all tables in schema tales from public, anon, authenticated, service_role;
  revoke all on all sequences in schema tales from public, anon, authenticated, service_role;
  revoke all on all routines in schema tales from public, anon, authenticated, service_role;
  alter default privileges in schema tales revoke all on tables from public, anon, authenticated, service_role;
  alter default privileges in schema tales revoke all on sequences from public, anon, authenticated, service_role;
  revoke all on schema tales_private from public, anon, authenticated, service_role;

  grant usage on schema tales to anon, authenticated, service_role;
  grant select, insert, update, delete on all tables in schema tales to service_role;

  -- A parent may do what a policy lets them do with a table, one of a later migration included. Their own row they change in
  -- parts only: it comes with the account and goes with it.
  for policy in
    select tablename, cmd from pg_catalog.pg_policies
    where schemaname = 'tales' and 'authenticated' = any (roles) and (tablename, cmd) <> ('parents', 'UPDATE')
  loop
    -- Not all that there is: no policy stops `truncate`.
    execute format(
      'grant %s on tales.%I to authenticated',
      case policy.cmd when 'ALL' then 'select, insert, update, delete' else policy.cmd end, policy.tablename
    );
  end loop;
  grant update (display_name, ui_language, time_zone, last_seen_at) on tales.parents to authenticated;

  for routine in
    select oid from pg_catalog.pg_proc
    where pronamespace = 'tales'::regnamespace and prorettype <> 'trigger'::regtype
      and proname <> 'apply_grants'
      and (not prosecdef or proname in (
        'delete_account', 'library_counts', 'list_stories', 'record_usage', 'recordings_of_story_alone', 'take_turns'
      ))
  loop
    execute format('grant execute on function %s to authenticated, service_role', routine);
  end loop;
  grant execute on function tales.take_turns(jsonb) to anon;
end
$$;

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

select tales.apply_grants();
