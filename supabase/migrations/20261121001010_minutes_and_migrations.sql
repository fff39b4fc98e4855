-- Minutes -------------------------------------------------------------------------------------------------------------

-- What was read aloud stays in the month's account when its story is deleted, as the story and its cost do.

-- How long each narration is, kept when it is deleted. Apart from the narrations, since those are the parent's to change; a
-- row for each, not a sum of the day's, so that one that is told again counts once.
create table if not exists tales.heard_narrations (
  user_id uuid not null default auth.uid() references auth.users on delete cascade,
  -- The narration's.
  id uuid not null,
  -- In UTC, as the days of `daily_usage` are.
  heard_on date not null,
  duration_ms integer not null check (duration_ms >= 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (user_id, id)
);

create index if not exists heard_narrations_by_day on tales.heard_narrations (user_id, heard_on);
create or replace trigger set_updated_at before update on tales.heard_narrations
  for each row execute function tales.set_updated_at();
alter table tales.heard_narrations enable row level security;
create policy heard_narrations_select on tales.heard_narrations for select to authenticated
  using (user_id = (select auth.uid()));

-- A trigger, so that there is no way to end a narration past it. Of the owner: no parent changes the table. On the day that
-- the narration began, and as long as it was at its longest: told again, or changed by hand, it takes nothing away.
create or replace function tales.note_heard_narration() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into tales.heard_narrations as h (user_id, id, heard_on, duration_ms)
  values (new.user_id, new.id, (new.created_at at time zone 'utc')::date, new.duration_ms)
  on conflict (user_id, id) do update set duration_ms = greatest(h.duration_ms, excluded.duration_ms);
  return null;
end
$$;

create or replace trigger note_first_heard after insert on tales.narrations
  for each row when (new.duration_ms is not null) execute function tales.note_heard_narration();
create or replace trigger note_heard after update of duration_ms on tales.narrations
  for each row when (new.duration_ms is not null and new.duration_ms is distinct from old.duration_ms)
  execute function tales.note_heard_narration();

-- Those from before this migration.
insert into tales.heard_narrations (user_id, id, heard_on, duration_ms)
select user_id, id, (created_at at time zone 'utc')::date, duration_ms from tales.narrations where duration_ms is not null
on conflict do nothing;

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
          select heard_on, 0, duration_ms, 0 from tales.heard_narrations where heard_on between first_day and last_day
          union all
          select date, 0, 0, total_cost from tales.daily_usage where date between first_day and last_day
        ) as u group by u.date
      ) as d
    )
  );
end
$$;

-- Migrations ----------------------------------------------------------------------------------------------------------

-- Which of these versions (`["20261121000000", …]`) this database has not got, by the history that the Supabase CLI and
-- `npm run migrate` keep: what the app's release needs and a host has forgotten. Of the owner, since nobody else looks
-- there; also for those who are not signed in, as whom the doctor asks. It tells of no version that is not asked for: a
-- project may have migrations of its own.
create or replace function tales.missing_migrations(versions jsonb) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  if to_regclass('supabase_migrations.schema_migrations') is null then
    return versions;
  end if;
  return (
    select coalesce(jsonb_agg(asked.version order by asked.version), '[]')
    from jsonb_array_elements_text(versions) as asked (version)
    where not exists (select from supabase_migrations.schema_migrations as m where m.version = asked.version)
  );
end
$$;

-- As before, with `missing_migrations`.
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
        'delete_account', 'library_counts', 'list_stories', 'missing_migrations', 'record_usage',
        'recordings_of_story_alone', 'take_turns'
      ))
  loop
    execute format('grant execute on function %s to authenticated, service_role', routine);
  end loop;
  grant execute on function tales.take_turns(jsonb), tales.missing_migrations(jsonb) to anon;
end
$$;

select tales.apply_grants();
