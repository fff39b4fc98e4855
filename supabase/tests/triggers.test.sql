begin;
select no_plan();

-- Sign-up

select tests.sign_up();
select results_eq(
  'select count(*) from tales.parents where user_id in (tests.ada(), tests.ben())', array[2::bigint],
  'signing up makes a parent'
);
select results_eq(
  $$ select role, ui_language, time_zone, display_name from tales.parents where user_id = tests.ada() $$,
  $$ values ('parent', 'en', 'UTC', null::text) $$,
  'with a parent''s role'
);

-- When a row was last changed

select tests.act_as_parent(tests.ada());
select tests.insert_one_of_each();
select tests.act_as_owner();
select has_trigger('tales', name, 'set_updated_at', format('%s keeps its updated_at', name))
from tests.tables order by name;
insert into tales.children (user_id, name, age, gender, updated_at)
values (tests.ada(), 'Old', 5, 'other', '2020-01-01');
update tales.children set age = 6 where name = 'Old';
select results_eq(
  $$ select updated_at = now()::timestamptz(3) from tales.children where name = 'Old' $$, array[true],
  'an update sets updated_at'
);
update tales.children set updated_at = '2020-01-01' where name = 'Old';
select results_eq(
  $$ select updated_at = now()::timestamptz(3) from tales.children where name = 'Old' $$, array[true],
  'which cannot be set by hand'
);

-- The role of a parent

create temporary table escalations (statement text);
insert into escalations values
  ('update tales.parents set role = ''admin'' where user_id = tests.ada()'),
  ('update tales.parents set user_id = gen_random_uuid() where user_id = tests.ada()');
grant select on escalations to authenticated;

select tests.act_as_parent(tests.ada());
select throws_ok(statement, '42501', null, format('refused: %s', statement)) from escalations;
select lives_ok(
  $$ update tales.parents set display_name = 'Ada', ui_language = 'fr', time_zone = 'Europe/Paris', last_seen_at = now()
     where user_id = tests.ada() $$,
  'a parent changes the rest of their row'
);
select results_eq('select display_name from tales.parents', array['Ada'], 'and sees it');

select tests.act_as_owner();
grant all on all tables in schema tales to anon, authenticated, service_role;
select tests.act_as_parent(tests.ada());
select throws_ok(
  statement, '42501', 'role and user_id are not the parent''s to change',
  format('with every grant, refused: %s', statement)
) from escalations;
select set_config('request.jwt.claim.role', 'service_role', true);
select throws_ok(
  statement, '42501', 'role and user_id are not the parent''s to change',
  format('claiming to be the service: %s', statement)
) from escalations;
select throws_ok(
  $$ insert into tales.parents (user_id, role) values (tests.ada(), 'admin')
     on conflict (user_id) do update set role = 'admin' $$,
  '42501', null, 'with every grant, refused: an upsert of the own row'
);

select tests.act_as('service_role');
select lives_ok(
  $$ update tales.parents set role = 'admin' where user_id = tests.ada() $$, 'the service makes somebody an admin'
);
select tests.act_as_owner();
select lives_ok(
  $$ update tales.parents set role = 'parent' where user_id = tests.ada() $$, 'the owner of the table takes it back'
);

-- A story that is told

select tests.act_as_parent(tests.ada());
select throws_ok(
  $$ update tales.stories set status = 'failed' $$, '42501', 'a story that is told stays as it was told',
  'with every grant, a parent does not fail what is told'
);
select set_config('request.jwt.claim.role', 'service_role', true);
select throws_ok(
  $$ update tales.stories set content = 'Another.' $$, '42501', 'a story that is told stays as it was told',
  'claiming to be the service, they do not tell it anew'
);
delete from tales.children;
select results_eq(
  $$ select count(*) from tales.story_characters where child_id is not null $$, array[0::bigint],
  'its child may go'
);
select tests.act_as('service_role');
select lives_ok(
  $$ update tales.stories set content = 'Told once more.' where user_id = tests.ada() $$, 'the service tells it anew'
);

-- The text that is searched

select tests.act_as_parent(tests.ada());
delete from tales.stories;
select tests.insert_story('The Owl', 'writing');
update tales.stories set title = 'The Whale', content = 'A lighthouse at night.';
select results_eq('select search is null from tales.stories', array[true], 'a story being written is not searched');
update tales.stories set status = 'ready';
select results_eq(
  $$ select search @@ 'whale & lighthouse' from tales.stories $$, array[true], 'a finished one is, by title and content'
);

select * from finish();
rollback;
