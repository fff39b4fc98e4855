-- The schema `tales`: parents, their children and heroes, and the stories written for them.
-- Runs unchanged on Supabase, on Supabase Lite (PGlite) and on PostgreSQL 15+ with Supabase's `auth` schema.

create schema if not exists tales;

-- Plain PostgreSQL has none of Supabase's roles; making the one that bypasses policies takes a superuser there.
do $$
declare
  missing text;
begin
  foreach missing in array array['anon', 'authenticated', 'service_role'] loop
    if not exists (select from pg_roles where rolname = missing) then
      execute format('create role %I nologin %s', missing, case missing when 'service_role' then 'bypassrls' end);
      execute format('grant %I to current_user', missing);
    end if;
  end loop;
end
$$;

create or replace function tales.set_updated_at() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.updated_at = now();
  return new;
end
$$;

-- Bounds of a list that a person fills in: at most `max_items`, each of 1 to `max_length` characters.
create or replace function tales.is_short_list(items text[], max_items integer, max_length integer) returns boolean
language sql immutable set search_path = '' as $$
  select cardinality(items) <= max_items
    and not exists (
      select from unnest(items) as item where item is null or length(item) not between 1 and max_length
    )
$$;

-- Parents -------------------------------------------------------------------------------------------------------------

create table if not exists tales.parents (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique default auth.uid() references auth.users on delete cascade,
  display_name text check (length(display_name) between 1 and 60),
  ui_language text not null default 'en' check (ui_language ~ '^[a-z]{2,3}$'),
  time_zone text not null default 'UTC' check (length(time_zone) between 1 and 60),
  last_seen_at timestamptz(3),
  role text not null default 'parent' check (role in ('parent', 'admin')),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);

-- Takes what the sign-up form said about the parent along; Supabase Lite keeps it as text, Supabase as jsonb.
create or replace function tales.insert_parent() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  said jsonb := to_jsonb(new) -> 'raw_user_meta_data';
begin
  if jsonb_typeof(said) = 'string' then
    said := (said #>> '{}')::jsonb;
  end if;
  insert into tales.parents (user_id, display_name, time_zone)
  values (
    new.id,
    nullif(left(btrim(said ->> 'display_name'), 60), ''),
    coalesce(substring(said ->> 'time_zone' from '^[A-Za-z0-9_+/-]{1,60}$'), 'UTC')
  )
  on conflict (user_id) do nothing;
  return new;
end
$$;

create or replace trigger tales_insert_parent after insert on auth.users
  for each row execute function tales.insert_parent();

-- Those who signed up before this migration.
insert into tales.parents (user_id) select id from auth.users on conflict (user_id) do nothing;

-- Holds even where every role has been granted everything (Supabase Lite does that, see `apply_grants`).
create or replace function tales.guard_parent_role() returns trigger
language plpgsql set search_path = '' as $$
begin
  if current_user <> 'service_role' and not pg_has_role(
    current_user, (select relowner from pg_catalog.pg_class where oid = tg_relid), 'member'
  ) then
    raise exception 'role and user_id are not the parent''s to change' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create or replace trigger guard_parent_role before update on tales.parents
  for each row when (new.role is distinct from old.role or new.user_id is distinct from old.user_id)
  execute function tales.guard_parent_role();

-- Children ------------------------------------------------------------------------------------------------------------

create table if not exists tales.children (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users on delete cascade,
  name text not null check (length(name) between 1 and 60 and name = btrim(name)),
  age smallint not null check (age between 0 and 17),
  gender text not null check (gender in ('female', 'male', 'other')),
  interests text[] not null default '{}' check (tales.is_short_list(interests, 12, 40)),
  avoid text[] not null default '{}' check (tales.is_short_list(avoid, 12, 40)),
  reading_language text not null default 'en' check (reading_language ~ '^[a-z]{2,3}$'),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  -- Lets a story's foreign key name the owner too, so that it cannot point at another parent's child.
  unique (user_id, id)
);

create index if not exists children_by_name on tales.children (user_id, name);

-- Heroes --------------------------------------------------------------------------------------------------------------

create table if not exists tales.heroes (
  id uuid primary key default gen_random_uuid(),
  -- Null: seeded, read by everyone, changed by nobody.
  user_id uuid default auth.uid() references auth.users on delete cascade,
  name text not null check (length(name) between 1 and 60 and name = btrim(name)),
  gender text not null check (gender in ('female', 'male', 'other')),
  appearance text check (length(appearance) between 1 and 500),
  personality_traits text[] not null default '{}' check (tales.is_short_list(personality_traits, 12, 40)),
  interests text[] not null default '{}' check (tales.is_short_list(interests, 12, 40)),
  strengths text[] not null default '{}' check (tales.is_short_list(strengths, 12, 40)),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  portrait_path text check (length(portrait_path) between 1 and 500),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);

create index if not exists heroes_by_language on tales.heroes (user_id, language, name);

-- Stories -------------------------------------------------------------------------------------------------------------

create table if not exists tales.stories (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users on delete cascade,
  title text not null default '' check (length(title) <= 200),
  content text not null default '' check (length(content) <= 200000),
  summary text check (length(summary) <= 2000),
  moral text check (length(moral) between 1 and 200),
  story_type text not null check (story_type in ('child', 'hero', 'combined')),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  length_minutes smallint not null check (length_minutes between 1 and 30),
  status text not null default 'writing' check (status in ('writing', 'ready', 'failed')),
  shelf text not null default 'new' check (shelf in ('new', 'read', 'archived')),
  is_favourite boolean not null default false,
  rating smallint check (rating between 1 and 10),
  parent_story_id uuid,
  child_id uuid,
  child_name text check (length(child_name) between 1 and 60),
  child_age smallint check (child_age between 0 and 17),
  child_gender text check (child_gender in ('female', 'male', 'other')),
  child_interests text[] not null default '{}' check (tales.is_short_list(child_interests, 12, 40)),
  -- The run that writes it: one that was stopped, or given up for dead, can no longer change the story.
  writer_id uuid,
  model_used text check (length(model_used) <= 200),
  full_response jsonb,
  generation_info jsonb not null default '{}',
  audio_path text check (length(audio_path) between 1 and 500),
  audio_provider text check (length(audio_provider) between 1 and 100),
  audio_generation_metadata jsonb,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  -- Left empty while the text grows: a save every second then touches no index (a heap-only update).
  search tsvector generated always as (
    case when status = 'writing' then null else to_tsvector('simple', title || ' ' || content) end
  ) stored,
  unique (user_id, id),
  foreign key (user_id, parent_story_id) references tales.stories (user_id, id) on delete set null (parent_story_id),
  foreign key (user_id, child_id) references tales.children (user_id, id) on delete set null (child_id)
);

-- `rating` at the end lets "at least N stars" be answered inside the index that gives the order.
create index if not exists stories_newest on tales.stories (user_id, created_at desc, id desc, rating);
create index if not exists stories_by_language on tales.stories (user_id, language, created_at desc, id desc);
create index if not exists stories_by_shelf on tales.stories (user_id, shelf, created_at desc, id desc);
create index if not exists stories_favourite on tales.stories (user_id, created_at desc, id desc) where is_favourite;
create index if not exists stories_by_child on tales.stories (user_id, child_id);
create index if not exists stories_by_parent_story on tales.stories (user_id, parent_story_id);
create index if not exists stories_writing on tales.stories (updated_at) where status = 'writing';
create index if not exists stories_search on tales.stories using gin (search);

-- Characters ----------------------------------------------------------------------------------------------------------

create table if not exists tales.story_characters (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users on delete cascade,
  story_id uuid not null,
  position smallint not null check (position between 1 and 20),
  role text not null check (role in ('child', 'hero')),
  child_id uuid,
  hero_id uuid references tales.heroes on delete set null,
  name text not null check (length(name) between 1 and 60),
  -- The profile as it was when the story was written.
  description jsonb not null default '{}',
  -- The story's own, so that "the stories with this child, newest first" is one index.
  story_created_at timestamptz(3) not null default now(),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (story_id, position),
  -- Nobody twice: a story listed by child or hero would come up twice.
  unique (story_id, child_id),
  unique (story_id, hero_id),
  check (child_id is null or role = 'child'),
  check (hero_id is null or role = 'hero'),
  foreign key (user_id, story_id) references tales.stories (user_id, id) on delete cascade,
  foreign key (user_id, child_id) references tales.children (user_id, id) on delete set null (child_id)
);

create index if not exists story_characters_by_story on tales.story_characters (user_id, story_id);
create index if not exists story_characters_by_child
  on tales.story_characters (user_id, child_id, story_created_at desc, story_id desc);
create index if not exists story_characters_by_hero
  on tales.story_characters (user_id, hero_id, story_created_at desc, story_id desc);
create index if not exists story_characters_hero on tales.story_characters (hero_id);

-- A hero is the parent's own or a seeded one; a plain foreign key cannot say "or".
create or replace function tales.check_character_hero() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.hero_id is not null and not exists (
    select from tales.heroes where id = new.hero_id and (user_id is null or user_id = new.user_id)
  ) then
    raise exception 'hero is not visible to this parent' using errcode = 'foreign_key_violation';
  end if;
  return new;
end
$$;

create or replace trigger check_character_hero before insert or update of hero_id, user_id on tales.story_characters
  for each row execute function tales.check_character_hero();

-- Generations: the log of every attempt -------------------------------------------------------------------------------

create table if not exists tales.generations (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users on delete cascade,
  story_id uuid not null,
  attempt smallint not null check (attempt between 1 and 1000),
  model text not null check (length(model) between 1 and 200),
  status text not null check (status in ('succeeded', 'failed', 'stopped')),
  error_code text check (length(error_code) between 1 and 60),
  input_tokens integer check (input_tokens >= 0),
  output_tokens integer check (output_tokens >= 0),
  cost_usd numeric(10, 6) check (cost_usd >= 0),
  first_token_ms integer check (first_token_ms >= 0),
  duration_ms integer check (duration_ms >= 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (story_id, attempt),
  foreign key (user_id, story_id) references tales.stories (user_id, id) on delete cascade
);

create index if not exists generations_by_story on tales.generations (user_id, story_id);

-- Triggers and policies -----------------------------------------------------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array['parents', 'children', 'heroes', 'stories', 'story_characters', 'generations'] loop
    execute format(
      'create or replace trigger set_updated_at before update on tales.%I
         for each row execute function tales.set_updated_at()', name);
    execute format('alter table tales.%I enable row level security', name);
  end loop;
end
$$;

create policy parents_select on tales.parents for select to authenticated using (user_id = (select auth.uid()));
create policy parents_update on tales.parents for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

create policy children_select on tales.children for select to authenticated using (user_id = (select auth.uid()));
create policy children_insert on tales.children for insert to authenticated with check (user_id = (select auth.uid()));
create policy children_update on tales.children for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy children_delete on tales.children for delete to authenticated using (user_id = (select auth.uid()));

create policy heroes_select on tales.heroes for select to authenticated
  using (user_id is null or user_id = (select auth.uid()));
create policy heroes_insert on tales.heroes for insert to authenticated with check (user_id = (select auth.uid()));
create policy heroes_update on tales.heroes for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy heroes_delete on tales.heroes for delete to authenticated using (user_id = (select auth.uid()));

create policy stories_select on tales.stories for select to authenticated using (user_id = (select auth.uid()));
create policy stories_insert on tales.stories for insert to authenticated with check (user_id = (select auth.uid()));
create policy stories_update on tales.stories for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy stories_delete on tales.stories for delete to authenticated using (user_id = (select auth.uid()));

create policy story_characters_select on tales.story_characters for select to authenticated
  using (user_id = (select auth.uid()));
create policy story_characters_insert on tales.story_characters for insert to authenticated
  with check (user_id = (select auth.uid()));
create policy story_characters_update on tales.story_characters for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy story_characters_delete on tales.story_characters for delete to authenticated
  using (user_id = (select auth.uid()));

create policy generations_select on tales.generations for select to authenticated using (user_id = (select auth.uid()));
create policy generations_insert on tales.generations for insert to authenticated
  with check (user_id = (select auth.uid()));

-- Grants --------------------------------------------------------------------------------------------------------------

-- All that each role may do. Supabase Lite grants everything in this schema to every role, once per process, so the app
-- calls this again after that. A migration that adds tables or functions replaces it, and calls it at its end.
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
  grant select, insert, update, delete on tales.children, tales.heroes, tales.stories, tales.story_characters
    to authenticated;
  -- The log is written and read, never rewritten.
  grant select, insert on tales.generations to authenticated;

  -- By name, because some of them come with later migrations.
  for routine in
    select oid from pg_catalog.pg_proc
    where pronamespace = 'tales'::regnamespace and proname in (
      'is_short_list', 'insert_story', 'finish_story', 'log_generation', 'fail_abandoned_stories', 'list_stories',
      'reopen_story', 'story_material'
    )
  loop
    execute format('grant execute on function %s to authenticated, service_role', routine);
  end loop;
end
$$;

select tales.apply_grants();
