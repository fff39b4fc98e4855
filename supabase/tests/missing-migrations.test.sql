-- What of a release a database has not got, by the history of its migrations.
begin;
select no_plan();
create function pg_temp.missing(versions jsonb) returns jsonb
language sql as $$ select tales.missing_migrations(versions) $$;

-- A server has one, of its own migrations.
drop schema if exists supabase_migrations cascade;
select tests.act_as('anon');
select is(pg_temp.missing('["1", "2"]'), '["1", "2"]', 'without a history nothing is known to be there');

select tests.act_as_owner();
create schema supabase_migrations;
create table supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
-- Of whoever migrates, as the function is.
do $$
declare
  owner regrole := (select proowner from pg_proc where oid = 'tales.missing_migrations'::regproc);
begin
  execute format('alter table supabase_migrations.schema_migrations owner to %s', owner);
  execute format('alter schema supabase_migrations owner to %s', owner);
end
$$;
insert into supabase_migrations.schema_migrations (version) values ('1'), ('3'), ('a-migration-of-the-host');

select tests.act_as('anon');
select is(pg_temp.missing('["3", "1"]'), '[]', 'what is there is not missing');
select is(pg_temp.missing('["4", "1", "2", "3"]'), '["2", "4"]', 'also one is missing that others came after');
select is(pg_temp.missing('[]'), '[]', 'and nothing is told that is not asked for');
select throws_ok(
  'select from supabase_migrations.schema_migrations', '42501', null, 'nobody looks into the history itself'
);

select * from finish();
rollback;
