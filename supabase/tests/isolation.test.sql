-- Nobody sees or changes what is another parent's. Every table takes part by itself.
begin;
select no_plan();
select tests.sign_up();
select tests.act_as_parent(tests.ada());
select tests.insert_one_of_each();

create function pg_temp.count_of(query text) returns bigint
language plpgsql as $$
declare
  found_rows bigint;
begin
  execute query;
  get diagnostics found_rows = row_count;
  return found_rows;
end
$$;

-- The owner

select cmp_ok(
  pg_temp.count_of(format('select from tales.%I where user_id = tests.ada()', name)), '>', 0::bigint,
  format('a parent sees their own %s', name)
) from tests.tables order by name;

select cmp_ok(
  pg_temp.count_of(format('update tales.%I set updated_at = now() where user_id = tests.ada()', name)), '>', 0::bigint,
  format('a parent changes their own %s', name)
) from tests.tables where has_table_privilege('authenticated', oid, 'update') order by name;

-- Another parent

select tests.act_as_parent(tests.ben());

select is(
  pg_temp.count_of(format('select from tales.%I where user_id = tests.ada()', name)), 0::bigint,
  format('another parent sees none of the %s', name)
) from tests.tables order by name;

select is(
  pg_temp.count_of(format('update tales.%I set updated_at = now() where user_id = tests.ada()', name)), 0::bigint,
  format('another parent changes none of the %s', name)
) from tests.tables where has_table_privilege('authenticated', oid, 'update') order by name;

select is(
  pg_temp.count_of(format('delete from tales.%I where user_id = tests.ada()', name)), 0::bigint,
  format('another parent deletes none of the %s', name)
) from tests.tables where has_table_privilege('authenticated', oid, 'delete') order by name;

select throws_ok(
  format('%s tales.%I', verb, name), '42501', null, format('no parent may %s %s', verb, name)
)
from tests.tables, unnest(array['delete from', 'truncate']) as verb
where verb = 'truncate' or not has_table_privilege('authenticated', oid, 'delete')
order by verb, name;

select throws_ok(
  'update tales.generations set cost_usd = 0', '42501', null, 'no parent may rewrite the log of generations'
);
select throws_ok(
  'insert into tales.parents (user_id) values (tests.ben())', '42501', null, 'no parent may insert a parent'
);

-- In another's name

select throws_ok(
  $$ insert into tales.children (user_id, name, age, gender) values (tests.ada(), 'Mia', 5, 'female') $$,
  '42501', null, 'no child is inserted in another''s name'
);
select throws_ok(
  $$ insert into tales.heroes (user_id, name, gender, language) values (tests.ada(), 'Pip', 'other', 'en') $$,
  '42501', null, 'no hero is inserted in another''s name'
);
select throws_ok(
  $$ insert into tales.stories (user_id, story_type, language, length_minutes)
     values (tests.ada(), 'child', 'en', 5) $$,
  '42501', null, 'no story is inserted in another''s name'
);
select throws_ok(
  $$ insert into tales.story_characters (user_id, story_id, position, role, name)
     values (tests.ada(), gen_random_uuid(), 3, 'child', 'Mia') $$,
  '42501', null, 'no character is inserted in another''s name'
);
select throws_ok(
  $$ insert into tales.generations (user_id, story_id, attempt, model, status)
     values (tests.ada(), gen_random_uuid(), 2, 'built-in', 'failed') $$,
  '42501', null, 'no generation is logged in another''s name'
);
select throws_ok(
  $$ insert into tales.narrations (user_id, story_id, provider, voice, language)
     values (tests.ada(), gen_random_uuid(), 'built-in', 'anna', 'en') $$,
  '42501', null, 'no narration is inserted in another''s name'
);
select throws_ok(
  $$ insert into tales.user_api_keys (user_id, service, api_key, last_four)
     values (tests.ada(), 'elevenlabs', 'sealed', 'wxyz') $$,
  '42501', null, 'no key is kept in another''s name'
);
select throws_ok(
  format('insert into tales.%I default values', name), '42501', null, format('no parent may insert into %s', name)
) from unnest(array['daily_usage', 'user_plans']) as name;
select tales.record_usage(tests.ada(), 'm', 1, 1000, 1000, 0, 1);
select tests.act_as_owner();
select is_empty(
  'select from tales.daily_usage where user_id = tests.ada() and model_name = ''m''',
  'what a parent uses is not put on another''s account'
);
select tests.act_as_parent(tests.ben());
select tests.insert_one_of_each();
select throws_ok(
  format('update tales.%I set user_id = tests.ada() where user_id = tests.ben()', name), '42501', null,
  format('nothing of the %s is given away', name)
) from tests.tables where has_table_privilege('authenticated', oid, 'update') order by name;

-- Nobody in particular

select tests.act_as('anon');
select throws_ok(format(statement, name), '42501', null, format('anon: %s', format(statement, name)))
from tests.tables, unnest(array[
  'select from tales.%I', 'insert into tales.%I default values', 'update tales.%I set updated_at = now()',
  'delete from tales.%I', 'truncate tales.%I'
]) as statement
order by name, statement;

-- Even where Supabase Lite has granted everything

select tests.act_as_owner();
grant all on all tables in schema tales to anon, authenticated, service_role;

select tests.act_as('anon');
select is(
  pg_temp.count_of(format('select from tales.%I', name)), 0::bigint, format('with every grant, anon sees no %s', name)
) from tests.tables order by name;
select is(
  pg_temp.count_of(format('update tales.%I set updated_at = now()', name)), 0::bigint,
  format('with every grant, anon changes no %s', name)
) from tests.tables order by name;

select tests.act_as_parent(tests.ben());
select is(
  pg_temp.count_of(format('%s tales.%I %s', verb, name, rest)), 0::bigint,
  format('with every grant, another parent cannot %s %s', verb, name)
)
from tests.tables, (values
  ('select from', 'where user_id = tests.ada()'),
  ('update', 'set updated_at = now() where user_id = tests.ada()'),
  ('delete from', 'where user_id = tests.ada()')
) as attempt (verb, rest)
order by verb, name;

-- The service

select tests.act_as('service_role');
select cmp_ok(
  pg_temp.count_of(format('select from tales.%I where user_id in (tests.ada(), tests.ben())', name)), '>', 1::bigint,
  format('the service sees everybody''s %s', name)
) from tests.tables order by name;

-- Leaving

select tests.act_as_owner();
delete from auth.users where id = tests.ada();
select is(
  pg_temp.count_of(format('select from tales.%I where user_id = tests.ada()', name)), 0::bigint,
  format('with the account go its %s', name)
) from tests.tables order by name;

select * from finish();
rollback;
