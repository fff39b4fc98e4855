-- What the SQL tests say who they are with. Loaded once into the database under test, beside pgTAP.

create schema tests;
grant usage on schema tests to anon, authenticated, service_role;

-- Acts as `role_name`, the way PostgREST does, until the transaction ends or somebody else is chosen.
create function tests.act_as(role_name text, user_id uuid default null) returns void
language plpgsql as $$
begin
  perform set_config('request.jwt.claim.sub', coalesce(user_id::text, ''), true);
  perform set_config('request.jwt.claim.role', role_name, true);
  perform set_config('request.jwt.claims', jsonb_build_object('sub', user_id, 'role', role_name)::text, true);
  perform set_config('role', role_name, true);
end
$$;

create function tests.act_as_parent(user_id uuid) returns void
language sql as $$ select tests.act_as('authenticated', user_id) $$;

create function tests.act_as_owner() returns void
language sql as $$ select tests.act_as('none') $$;

-- Fixed users, so that a test can name them: `tests.ada()` and `tests.ben()` have signed up and share nothing.
create function tests.ada() returns uuid
language sql immutable as $$ select 'ada00000-0000-4000-8000-000000000000'::uuid $$;
create function tests.ben() returns uuid
language sql immutable as $$ select 'be000000-0000-4000-8000-000000000000'::uuid $$;

create function tests.sign_up() returns void
language sql as $$
  insert into auth.users (id, email) values (tests.ada(), 'ada@example.com'), (tests.ben(), 'ben@example.com')
$$;

create function tests.insert_child(name text default 'Mia', id uuid default gen_random_uuid()) returns uuid
language sql as $$
  insert into tales.children (id, name, age, gender) values (id, name, 5, 'female') returning id
$$;

create function tests.insert_hero(name text default 'Pip', id uuid default gen_random_uuid()) returns uuid
language sql as $$
  insert into tales.heroes (id, name, gender, language) values (id, name, 'other', 'en') returning id
$$;

create function tests.insert_story(
  title text default 'The Owl', story_status text default 'ready', id uuid default gen_random_uuid()
) returns uuid
language sql as $$
  insert into tales.stories (id, title, content, story_type, language, length_minutes, status)
  values (id, title, 'Once upon a night.', 'child', 'en', 5, story_status)
  returning id
$$;

-- One row in every table, as whoever acts. A new table belongs here: `isolation.test.sql` fails without it.
create function tests.insert_one_of_each() returns void
language plpgsql as $$
declare
  child uuid := tests.insert_child();
  hero uuid := tests.insert_hero();
  story uuid := tests.insert_story();
begin
  -- Of one that has been begun, its charge is left.
  perform tests.insert_story('The Snail', 'writing');
  delete from tales.stories where title = 'The Snail';
  insert into tales.story_characters (story_id, position, role, child_id, hero_id, name)
  values (story, 1, 'child', child, null, 'Mia'), (story, 2, 'hero', null, hero, 'Pip');
  perform tales.log_generation(story, '{"model": "built-in", "status": "succeeded"}');
  insert into tales.narrations (story_id, provider, voice, language, segments, duration_ms)
  values (story, 'built-in', 'anna', 'en', '[{"audioPath": "segments/1"}]', 3000);
  insert into tales.listening_places (story_id, text_offset) values (story, 12);
  insert into tales.user_api_keys (service, api_key, last_four) values ('openrouter', 'sealed', 'wxyz');
  perform tests.insert_plan();
end
$$;

-- As whoever runs the app would: no parent gives themselves a plan.
create function tests.insert_plan() returns void
language sql security definer as $$
  insert into tales.user_plans (user_id, plan_name) values (auth.uid(), 'family')
$$;

create view tests.tables as
  select c.oid, c.relname::text as name, c.relrowsecurity as has_row_security
  from pg_class as c
  where c.relnamespace = 'tales'::regnamespace and c.relkind in ('r', 'p');

-- Every privilege that a role has on a table or one of its columns.
create view tests.privileges as
  select t.name as table_name, r.role_name, p.privilege,
    has_table_privilege(r.role_name, t.oid, p.privilege) as on_table,
    case when p.privilege in ('select', 'insert', 'update', 'references')
      then has_any_column_privilege(r.role_name, t.oid, p.privilege)
      else has_table_privilege(r.role_name, t.oid, p.privilege)
    end as on_column
  from tests.tables as t
  cross join unnest(array['anon', 'authenticated', 'service_role']) as r (role_name)
  cross join unnest(
    array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']
  ) as p (privilege);

grant select on tests.tables, tests.privileges to anon, authenticated, service_role;
