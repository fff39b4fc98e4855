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

select throws_ok(format(statement, name), '42501', null, format('not even the owner: %s', format(statement, name)))
from tests.tables, (values
  ('insert', 'insert into tales.%I default values'), ('update', 'update tales.%I set updated_at = now()'),
  ('delete', 'delete from tales.%I'), ('truncate', 'truncate tales.%I')
) as attempt (verb, statement)
where case when verb in ('insert', 'update')
  then not has_any_column_privilege('authenticated', oid, verb)
  else not has_table_privilege('authenticated', oid, verb)
end
order by name, verb;

-- The parent's own row of a table once more, as an insert: whoever runs it says that it is theirs.
create function pg_temp.insert_again(name text) returns text
language plpgsql as $$
declare
  columns text;
  given jsonb;
begin
  execute format('select to_jsonb(t) from tales.%I as t where user_id = tests.ada() limit 1', name) into given;
  select string_agg(quote_ident(attname), ', ') into columns
  from pg_attribute
  where attrelid = format('tales.%I', name)::regclass and attnum > 0 and not attisdropped and attgenerated = '';
  return format(
    'insert into tales.%1$I (%2$s) select %2$s from jsonb_populate_record(null::tales.%1$I, %3$L)', name, columns, given
  );
end
$$;
create temporary table again as select name, pg_temp.insert_again(name) as statement from tests.tables;
grant select on again to anon, service_role;

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

-- In another's name

select throws_ok(statement, '42501', null, format('nothing is inserted into %s in another''s name', name))
from again order by name;
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
select is(
  pg_temp.count_of(format('delete from tales.%I', name)), 0::bigint, format('with every grant, anon deletes no %s', name)
) from tests.tables order by name;
select throws_ok(statement, '42501', null, format('with every grant, anon inserts nothing into %s', name))
from again order by name;

select tests.act_as_parent(tests.ben());
select throws_ok(
  statement, '42501', null, format('with every grant, another parent inserts nothing into %s', name)
) from again order by name;
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

-- What has no policy the owner cannot do either. That the rest can be done is asked above, of who has no more than grants.
select tests.act_as_parent(tests.ada());
create temporary view without_policy as
  select name, verb from tests.tables, unnest(array['insert', 'update', 'delete']) as verb
  where not exists (
    select from pg_policies where schemaname = 'tales' and tablename = name and cmd in (upper(verb), 'ALL')
  );
select throws_ok(statement, '42501', null, format('with every grant, the owner inserts nothing into %s', name))
from again join without_policy using (name) where verb = 'insert' order by name;
select is(
  pg_temp.count_of(format(
    case verb when 'update' then 'update tales.%I set updated_at = now()' else 'delete from tales.%I' end, name
  )), 0::bigint,
  format('with every grant, the owner cannot %s their %s', verb, name)
) from without_policy where verb <> 'insert' order by name, verb;

-- The service

select tests.act_as('service_role');
select cmp_ok(
  pg_temp.count_of(format('select from tales.%I where user_id in (tests.ada(), tests.ben())', name)), '>', 1::bigint,
  format('the service sees everybody''s %s', name)
) from tests.tables order by name;

select throws_ok(statement, '23505', null, format('the service may insert into everybody''s %s', name))
from again order by name;
select cmp_ok(
  pg_temp.count_of(format('update tales.%I set updated_at = now() where user_id = tests.ada()', name)), '>', 0::bigint,
  format('the service changes anybody''s %s', name)
) from tests.tables order by name;
savepoint before_deleting;
select cmp_ok(
  pg_temp.count_of(format('delete from tales.%I where user_id = tests.ada()', name)), '>', 0::bigint,
  format('the service deletes anybody''s %s', name)
) from tests.tables
-- First what goes along with a story otherwise.
order by name in ('stories'), name;
rollback to before_deleting;

-- The owner deletes what a policy lets them

select tests.act_as_parent(tests.ada());
select cmp_ok(
  pg_temp.count_of(format('delete from tales.%I where user_id = tests.ada()', name)), '>', 0::bigint,
  format('a parent deletes their own %s', name)
) from tests.tables
where exists (select from pg_policies where schemaname = 'tales' and tablename = name and cmd = 'DELETE')
order by name in ('stories'), name;

-- Leaving

select tests.act_as_owner();
delete from auth.users where id = tests.ada();
select is(
  pg_temp.count_of(format('select from tales.%I where user_id = tests.ada()', name)), 0::bigint,
  format('with the account go its %s', name)
) from tests.tables order by name;

select * from finish();
rollback;
