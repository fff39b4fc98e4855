-- What is left of the schema: narrations, what was used and what may be, keys; requests that may be repeated; the account
-- that can be deleted.

-- Narrations ----------------------------------------------------------------------------------------------------------

create table if not exists tales.narrations (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users on delete cascade,
  story_id uuid not null,
  provider text not null check (length(provider) between 1 and 100),
  voice text not null check (length(voice) between 1 and 200),
  model text check (length(model) between 1 and 200),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  status text not null default 'narrating' check (status in ('narrating', 'ready', 'failed')),
  -- In the story's order: start, duration and words of each; which voice spoke it where it was not the one asked for.
  segments jsonb not null default '[]' check (jsonb_typeof(segments) = 'array'),
  duration_ms integer check (duration_ms >= 0),
  characters integer not null default 0 check (characters >= 0),
  cost_usd numeric(10, 6) check (cost_usd >= 0),
  audio_path text check (length(audio_path) between 1 and 500),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (story_id, provider, voice),
  foreign key (user_id, story_id) references tales.stories (user_id, id) on delete cascade
);

create index if not exists narrations_by_story on tales.narrations (user_id, story_id);

-- Usage and plans -----------------------------------------------------------------------------------------------------

create table if not exists tales.daily_usage (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users on delete cascade,
  -- In UTC.
  date date not null,
  model_name text not null check (length(model_name) between 1 and 200),
  requests_count integer not null default 0 check (requests_count >= 0),
  input_tokens bigint not null default 0 check (input_tokens >= 0),
  output_tokens bigint not null default 0 check (output_tokens >= 0),
  total_tokens bigint not null generated always as (input_tokens + output_tokens) stored,
  narrated_characters bigint not null default 0 check (narrated_characters >= 0),
  total_cost numeric(10, 4) not null default 0 check (total_cost >= 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (user_id, date, model_name)
);

create table if not exists tales.user_plans (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users on delete cascade,
  plan_name text not null check (plan_name in ('free', 'starter', 'normal', 'premium', 'family')),
  -- Null: without limit.
  stories_per_month integer check (stories_per_month >= 0),
  children_limit integer check (children_limit >= 0),
  max_length_minutes smallint not null default 30 check (max_length_minutes between 1 and 30),
  narration_enabled boolean not null default true,
  heroes_enabled boolean not null default true,
  max_credits_per_day numeric(10, 4) check (max_credits_per_day >= 0),
  max_credits_per_month numeric(10, 4) check (max_credits_per_month >= 0),
  active boolean not null default true,
  reset_date date,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);

create index if not exists user_plans_by_user on tales.user_plans (user_id);
create unique index if not exists user_plans_active on tales.user_plans (user_id) where active;

create table if not exists tales.user_api_keys (
  user_id uuid not null default auth.uid() references auth.users on delete cascade,
  service text not null check (service in ('openrouter', 'elevenlabs')),
  -- Encrypted before it comes here.
  api_key text not null check (length(api_key) between 1 and 4000),
  last_four text not null check (length(last_four) = 4),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (user_id, service)
);

-- Policies ------------------------------------------------------------------------------------------------------------

do $$
declare
  name text;
  of_parent text := 'user_id = (select auth.uid())';
begin
  foreach name in array array['narrations', 'daily_usage', 'user_plans', 'user_api_keys'] loop
    execute format(
      'create or replace trigger set_updated_at before update on tales.%I
         for each row execute function tales.set_updated_at()', name);
    execute format('alter table tales.%I enable row level security', name);
    execute format('create policy %I on tales.%I for select to authenticated using (%s)', name || '_select', name, of_parent);
    -- What was used is written by `record_usage`, a plan by whoever runs the app: a parent only reads them.
    continue when name in ('daily_usage', 'user_plans');
    execute format(
      'create policy %I on tales.%I for insert to authenticated with check (%s)', name || '_insert', name, of_parent);
    execute format(
      'create policy %I on tales.%I for update to authenticated using (%s) with check (%s)',
      name || '_update', name, of_parent, of_parent);
    execute format('create policy %I on tales.%I for delete to authenticated using (%s)', name || '_delete', name, of_parent);
  end loop;
end
$$;

-- Grants --------------------------------------------------------------------------------------------------------------

-- All that each role may do; called again after Supabase Lite has granted everything. Functions that run with the caller's
-- rights are for parents and the service role; those with the owner's only where they are named here.
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

  grant usage on schema tales to anon, authenticated, service_role;
  grant select, insert, update, delete on all tables in schema tales to service_role;

  -- A parent's row comes with the account and goes with it.
  grant select, update (display_name, ui_language, time_zone, last_seen_at) on tales.parents to authenticated;
  grant select, insert, update, delete
    on tales.children, tales.heroes, tales.stories, tales.story_characters, tales.narrations, tales.user_api_keys
    to authenticated;
  -- The log is written and read, never rewritten.
  grant select, insert on tales.generations to authenticated;
  grant select on tales.daily_usage, tales.user_plans to authenticated;

  for routine in
    select oid from pg_catalog.pg_proc
    where pronamespace = 'tales'::regnamespace and prorettype <> 'trigger'::regtype
      and proname <> 'apply_grants'
      and (not prosecdef or proname in ('delete_account', 'list_stories', 'record_usage'))
  loop
    execute format('grant execute on function %s to authenticated, service_role', routine);
  end loop;
end
$$;

select tales.apply_grants();
