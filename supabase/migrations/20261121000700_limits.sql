-- What a plan allows, checked where it is counted: in the database, in the transaction that begins a story.

-- Plans ---------------------------------------------------------------------------------------------------------------

-- The plan that this parent was given, else the one that everybody has.
create or replace function tales.plan_in_force(default_plan jsonb) returns tales.user_plans
language plpgsql stable set search_path = '' as $$
declare
  plan tales.user_plans;
begin
  select * into plan from tales.user_plans where active limit 1;
  if not found then
    plan := jsonb_populate_record(null::tales.user_plans, default_plan);
  end if;
  return plan;
end
$$;

-- The month of a plan that holds today: it begins on the day of the month that `reset_date` names (the last one, in a
-- month without it), or with the calendar's.
create or replace function tales.plan_month(reset_date date, today date, out starts_on date, out resets_on date)
language plpgsql immutable set search_path = '' as $$
declare
  month date := date_trunc('month', today);
  offset_days integer := coalesce(extract(day from reset_date)::integer, 1) - 1;
begin
  if least(month + offset_days, (month + interval '1 month')::date - 1) > today then
    month := month - interval '1 month';
  end if;
  starts_on := least(month + offset_days, (month + interval '1 month')::date - 1);
  month := month + interval '1 month';
  resets_on := least(month + offset_days, (month + interval '1 month')::date - 1);
end
$$;

-- What of this parent's plan is used; the plan is `plan_in_force`.
create or replace function tales.plan_use(plan tales.user_plans) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  today date := (now() at time zone 'utc')::date;
  month record;
begin
  select * into month from tales.plan_month(plan.reset_date, today);
  return jsonb_build_object(
    'stories', (select count(*) from tales.story_charges where charged_on >= month.starts_on),
    'children', (select count(*) from tales.children),
    'costToday', (select coalesce(sum(total_cost), 0) from tales.daily_usage where date = today),
    'costThisMonth', (select coalesce(sum(total_cost), 0) from tales.daily_usage where date >= month.starts_on),
    'tomorrow', today + 1,
    'resetsOn', month.resets_on
  );
end
$$;

-- Why this parent may not have another story; null where they may. The caller holds the lock of `begin_story`.
create or replace function tales.story_refusal(plan tales.user_plans, story_type text, minutes integer) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  used jsonb;
begin
  if minutes > plan.max_length_minutes then
    return jsonb_build_object('limit', 'minutes', 'allowed', plan.max_length_minutes, 'used', minutes);
  end if;
  if story_type <> 'child' and not plan.heroes_enabled then
    return jsonb_build_object('limit', 'heroes', 'allowed', 0, 'used', 0);
  end if;
  used := tales.plan_use(plan);
  if (used ->> 'stories')::integer >= plan.stories_per_month then
    return jsonb_build_object(
      'limit', 'stories', 'allowed', plan.stories_per_month, 'used', used -> 'stories', 'resetsOn', used -> 'resetsOn'
    );
  end if;
  if (used ->> 'costToday')::numeric >= plan.max_credits_per_day then
    return jsonb_build_object(
      'limit', 'cost', 'allowed', plan.max_credits_per_day, 'used', used -> 'costToday', 'resetsOn', used -> 'tomorrow'
    );
  end if;
  if (used ->> 'costThisMonth')::numeric >= plan.max_credits_per_month then
    return jsonb_build_object(
      'limit', 'cost', 'allowed', plan.max_credits_per_month, 'used', used -> 'costThisMonth',
      'resetsOn', used -> 'resetsOn'
    );
  end if;
  return null;
end
$$;

create or replace function tales.child_refusal(plan tales.user_plans) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  known bigint := (select count(*) from tales.children);
begin
  if known >= plan.children_limit then
    return jsonb_build_object('limit', 'children', 'allowed', plan.children_limit, 'used', known);
  end if;
  return null;
end
$$;

-- `insert_story`, or `insert_child_and_story` where a child is given, if the parent's plan allows it: `{ id }`, whose id is
-- null where the story is there already, or `{ refused }`, with nothing done.
create or replace function tales.begin_story(
  story jsonb, characters jsonb, default_plan jsonb, child jsonb default null
) returns jsonb
language plpgsql set search_path = '' as $$
declare
  plan tales.user_plans;
  refusal jsonb;
begin
  -- One of a parent's requests after another: what each counts includes what those before it have begun.
  perform from tales.parents for update;
  -- The same request again has been allowed and counted before.
  if not exists (select from tales.stories as s where s.id = (begin_story.story ->> 'id')::uuid) then
    plan := tales.plan_in_force(default_plan);
    refusal := tales.story_refusal(plan, story ->> 'story_type', (story ->> 'length_minutes')::integer);
    if refusal is null and child is not null then
      refusal := tales.child_refusal(plan);
    end if;
    if refusal is not null then
      return jsonb_build_object('refused', refusal);
    end if;
  end if;
  if child is null then
    return jsonb_build_object('id', tales.insert_story(story, characters));
  end if;
  return jsonb_build_object('id', tales.insert_child_and_story(child, story, characters));
end
$$;

-- `reopen_story`, if the parent's plan allows another story: what has failed was given back. `{ is_reopened }` or
-- `{ refused }`.
create or replace function tales.retry_story(story_id uuid, writer_id uuid, default_plan jsonb) returns jsonb
language plpgsql set search_path = '' as $$
declare
  story tales.stories;
  refusal jsonb;
begin
  perform from tales.parents for update;
  select * into story from tales.stories as s where s.id = retry_story.story_id and s.status = 'failed';
  if found then
    refusal := tales.story_refusal(tales.plan_in_force(default_plan), story.story_type, story.length_minutes);
    if refusal is not null then
      return jsonb_build_object('refused', refusal);
    end if;
  end if;
  return jsonb_build_object('is_reopened', tales.reopen_story(retry_story.story_id, retry_story.writer_id));
end
$$;

-- A child, if the parent's plan allows one more: `{ id }`, also where it is there already, or `{ refused }`.
create or replace function tales.add_child(child jsonb, default_plan jsonb) returns jsonb
language plpgsql set search_path = '' as $$
declare
  new_id uuid := coalesce((child ->> 'id')::uuid, gen_random_uuid());
  refusal jsonb;
begin
  perform from tales.parents for update;
  if exists (select from tales.children where id = new_id) then
    return jsonb_build_object('id', new_id);
  end if;
  refusal := tales.child_refusal(tales.plan_in_force(default_plan));
  if refusal is not null then
    return jsonb_build_object('refused', refusal);
  end if;
  insert into tales.children (id, name, age, gender, interests, avoid, reading_language)
  select new_id, c.name, c.age, c.gender, coalesce(c.interests, '{}'), coalesce(c.avoid, '{}'), c.reading_language
  from jsonb_populate_record(null::tales.children, child) as c
  on conflict (id) do nothing;
  return jsonb_build_object('id', new_id);
end
$$;

-- What the account shows: the plan with what of it is used, and what was used on each day from `first_day` to `last_day`.
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

-- Grants --------------------------------------------------------------------------------------------------------------

-- As before, with `story_charges` and `take_turns`, the one function for those who are not signed in.
create or replace function tales.apply_grants() returns void
language plpgsql set search_path = '' as $$
declare
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

  -- A parent's row comes with the account and goes with it.
  grant select, update (display_name, ui_language, time_zone, last_seen_at) on tales.parents to authenticated;
  grant select, insert, update, delete
    on tales.children, tales.heroes, tales.stories, tales.story_characters, tales.narrations, tales.user_api_keys
    to authenticated;
  -- The log is written and read, never rewritten.
  grant select, insert on tales.generations to authenticated;
  grant select on tales.daily_usage, tales.user_plans, tales.story_charges to authenticated;

  for routine in
    select oid from pg_catalog.pg_proc
    where pronamespace = 'tales'::regnamespace and prorettype <> 'trigger'::regtype
      and proname <> 'apply_grants'
      and (not prosecdef or proname in ('delete_account', 'list_stories', 'record_usage', 'take_turns'))
  loop
    execute format('grant execute on function %s to authenticated, service_role', routine);
  end loop;
  grant execute on function tales.take_turns(jsonb) to anon;
end
$$;

select tales.apply_grants();
