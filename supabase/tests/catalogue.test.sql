-- Rules that every table, function and foreign key of the schema keeps, those still to come included.
begin;
select no_plan();

-- Row level security

select ok(has_row_security, format('%s has row level security', name)) from tests.tables order by name;

select isnt_empty(
  format('select from pg_policies where schemaname = ''tales'' and tablename = %L', name),
  format('%s has policies', name)
) from tests.tables order by name;

select ok(
  cmd <> 'ALL' and roles = '{authenticated}' and permissive = 'PERMISSIVE',
  format('%s serves one verb, for those signed in', policyname)
) from pg_policies where schemaname = 'tales' order by policyname;

select is(count(*), 1::bigint, format('%s has one policy for %s', tablename, lower(cmd)))
from pg_policies where schemaname = 'tales' group by tablename, cmd order by tablename, cmd;

-- `(select auth.uid())` is evaluated once a query, `auth.uid()` once a row.
select ok(
  coalesce(qual, with_check) ~ 'SELECT auth.uid()' and coalesce(with_check, qual) ~ 'SELECT auth.uid()',
  format('%s asks once who the parent is', policyname)
) from pg_policies where schemaname = 'tales' order by policyname;

select ok(
  exists (select from pg_policies where schemaname = 'tales' and tablename = table_name and cmd = upper(privilege)),
  format('%s: what is granted for %s has a policy', table_name, privilege)
)
from tests.privileges
where role_name = 'authenticated' and on_column and privilege in ('select', 'insert', 'update', 'delete')
order by table_name, privilege;

-- Grants

select ok(not bool_or(on_column), format('anon may do nothing with %s', table_name))
from tests.privileges where role_name = 'anon' group by table_name order by table_name;

select ok(not bool_or(on_column), format('%s may neither truncate nor refer to nor watch %s', role_name, table_name))
from tests.privileges where privilege in ('truncate', 'references', 'trigger')
group by role_name, table_name order by role_name, table_name;

select ok(bool_and(on_table), format('service_role may read and write %s', table_name))
from tests.privileges where role_name = 'service_role' and privilege in ('select', 'insert', 'update', 'delete')
group by table_name order by table_name;

-- What a parent may do with rows of their own; a table that is not listed here fails.
create temporary table allowed (table_name, verbs) as values
  ('children', 'delete insert select update'), ('daily_usage', 'select'), ('generations', 'insert select'),
  ('heard_narrations', 'select'), ('heroes', 'delete insert select update'), ('listening_places', 'delete insert select update'), ('narrations', 'delete insert select update'), ('parents', 'select update'),
  ('stories', 'delete insert select update'), ('story_characters', 'delete insert select update'),
  ('story_charges', 'select'), ('user_api_keys', 'delete insert select update'), ('user_plans', 'select');
select results_eq(
  $$ select table_name::text collate "default", string_agg(privilege, ' ' order by privilege)
     from tests.privileges
     where role_name = 'authenticated' and on_column and privilege in ('select', 'insert', 'update', 'delete')
     group by table_name order by 1 $$,
  'select * from allowed order by 1',
  'a parent may do this with what is theirs, and nothing else'
);
select results_eq(
  $$ select tablename::text collate "default", string_agg(lower(cmd), ' ' order by cmd)
     from pg_policies where schemaname = 'tales' group by tablename order by 1 $$,
  'select * from allowed order by 1',
  'and has a policy for exactly that'
);
select results_eq(
  $$ select attname::text collate "default" from pg_attribute
     where attrelid = 'tales.parents'::regclass and attnum > 0
       and has_column_privilege('authenticated', attrelid, attnum, 'update') order by 1 $$,
  array['display_name', 'last_seen_at', 'time_zone', 'ui_language'],
  'of the row of their own account these columns only'
);

-- Functions

select ok(
  not exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0),
  format('%s is not for everybody', oid::regprocedure)
) from pg_proc where pronamespace = 'tales'::regnamespace order by proname;
select results_eq(
  $$ select proname::text collate "default" from pg_proc
     where pronamespace = 'tales'::regnamespace and has_function_privilege('anon', oid, 'execute') order by 1 $$,
  array['missing_migrations', 'take_turns'],
  'who is not signed in may take turns at signing in, and ask whether the schema is up to date'
);

select ok(
  'search_path=""' = any (proconfig), format('%s has a fixed search path', oid::regprocedure)
) from pg_proc where pronamespace = 'tales'::regnamespace order by proname;

select results_eq(
  $$ select proname::text collate "default" from pg_proc
     where pronamespace = 'tales'::regnamespace and prosecdef order by 1 $$,
  array['charge_story', 'check_character_hero', 'delete_account', 'insert_parent', 'library_counts', 'list_stories',
    'missing_migrations', 'note_heard_narration', 'note_recordings', 'record_usage', 'recordings_of_story_alone',
    'take_turns'],
  'only these run with the rights of the owner'
);
select results_eq(
  format(
    'select proname::text collate "default" from pg_proc where pronamespace = ''tales''::regnamespace
       and has_function_privilege(%L, oid, ''execute'') order by 1', role_name),
  array['add_child', 'begin_narration', 'begin_story', 'child_refusal', 'delete_account', 'fail_abandoned_stories',
    'finish_narration', 'finish_story', 'insert_child_and_story', 'insert_story', 'is_short_list',
    'library_counts', 'library_sql', 'list_stories', 'log_generation', 'missing_migrations', 'narration_progress', 'plan_in_force', 'plan_month', 'plan_use', 'prepare_story',
    'record_usage', 'recordings_of_story_alone', 'reopen_story', 'retry_story', 'save_plan', 'save_segments',
    'save_story', 'story_material', 'story_refusal', 'story_statistics', 'take_turns', 'usage_report', 'words_as_typed'],
  format('%s may call these functions only', role_name)
) from unnest(array['authenticated', 'service_role']) as role_name;

-- What is apart from the API: only functions of the owner go there

select ok(
  not has_schema_privilege(role_name, 'tales_private', 'usage, create'),
  format('%s may not look into tales_private', role_name)
) from unnest(array['anon', 'authenticated', 'service_role']) as role_name;

create temporary table apart as
  select oid, oid::regclass as name from pg_class
  where relnamespace = 'tales_private'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f');
select isnt_empty('select from apart', 'there are tables apart');
-- Of several privileges any one counts.
select ok(
  not has_table_privilege(role_name, oid, 'select, insert, update, delete, truncate, references, trigger')
    and not has_any_column_privilege(role_name, oid, 'select, insert, update, references'),
  format('%s may do nothing with %s', role_name, name)
) from apart, unnest(array['anon', 'authenticated', 'service_role']) as role_name order by name::text, role_name;

-- Grants again, after Supabase Lite has granted everything

create temporary table privileges_before as select * from tests.privileges;
grant all on all tables in schema tales to anon, authenticated, service_role;
alter default privileges in schema tales grant all on tables to anon, authenticated, service_role;
alter default privileges in schema tales grant all on sequences to anon, authenticated, service_role;
grant usage on schema tales_private to anon, authenticated, service_role;
select set_ne(
  'select * from tests.privileges', 'select * from privileges_before', 'granting everything makes a difference'
);
select tales.apply_grants();
select set_eq('select * from tests.privileges', 'select * from privileges_before', 'apply_grants takes it all back');
select ok(
  not has_schema_privilege(role_name, 'tales_private', 'usage'), format('and closes tales_private to %s', role_name)
) from unnest(array['anon', 'authenticated', 'service_role']) as role_name;
create table tales.made_later (id uuid primary key);
select ok(
  not has_table_privilege('authenticated', 'tales.made_later', 'select'), 'and a table made later is granted to nobody'
);

-- Whose the rows are that a row refers to

-- By the owner too, or a row could refer to another parent's. A hero may be a seeded one, whose nobody is: there a trigger
-- looks after it.
select ok(
  k.refers_to_owner or k.name = 'story_characters (hero_id)', format('%s refers to rows of the same parent only', k.name)
)
from (
  select format('%s (%s)', c.relname, string_agg(own.attname, ', ' order by pair.place)) as name,
    bool_or(own.attname = 'user_id' and other.attname = 'user_id') as refers_to_owner
  from pg_constraint as f
  join pg_class as c on c.oid = f.conrelid
  cross join unnest(f.conkey, f.confkey) with ordinality as pair (own, other, place)
  join pg_attribute as own on own.attrelid = f.conrelid and own.attnum = pair.own
  join pg_attribute as other on other.attrelid = f.confrelid and other.attnum = pair.other
  where f.contype = 'f' and f.connamespace = 'tales'::regnamespace and exists (
    select from pg_attribute as a
    where a.attrelid = f.confrelid and f.confrelid in (select oid from tests.tables) and a.attname = 'user_id'
      and not a.attisdropped
  )
  group by f.oid, c.relname
) as k
order by k.name;
select has_trigger('tales', 'story_characters', 'check_character_hero', 'which of the heroes are theirs is looked after');

-- Indexes

-- Without one, deleting the row referred to reads the whole table.
select ok(
  exists (
    select from pg_index as i
    where i.indrelid = k.conrelid and i.indpred is null and i.indisvalid
      and (i.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey
  ),
  format('%s has an index on %s', k.conrelid::regclass, k.conname)
)
from pg_constraint as k
where k.contype = 'f' and k.connamespace = 'tales'::regnamespace
order by k.conrelid::regclass::text, k.conname;

select * from finish();
rollback;
