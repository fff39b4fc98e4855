-- An account in numbers, and taking leave of it.
begin;
select no_plan();
select tests.sign_up();
select tests.act_as_parent(tests.ben());
select tests.insert_one_of_each();
select tests.act_as_parent(tests.ada());

select is(
  tales.story_statistics(), '{"stories": 0, "meanRating": null, "languages": [], "children": []}'::jsonb,
  'who has nothing is told so'
);

select tests.insert_child('Mia', 'ada00000-0000-4000-8000-0000000000c1');
select tests.insert_child('Leo', 'ada00000-0000-4000-8000-0000000000c2');
insert into tales.stories (id, title, story_type, language, length_minutes, status, rating) values
  ('ada00000-0000-4000-8000-000000000001', 'A', 'child', 'en', 5, 'ready', 10),
  ('ada00000-0000-4000-8000-000000000002', 'B', 'child', 'en', 5, 'ready', 5),
  ('ada00000-0000-4000-8000-000000000003', 'C', 'child', 'de', 5, 'ready', null),
  ('ada00000-0000-4000-8000-000000000004', 'D', 'child', 'fr', 5, 'failed', null);
insert into tales.story_characters (story_id, position, role, child_id, name) values
  ('ada00000-0000-4000-8000-000000000001', 1, 'child', 'ada00000-0000-4000-8000-0000000000c1', 'Mia'),
  ('ada00000-0000-4000-8000-000000000002', 1, 'child', 'ada00000-0000-4000-8000-0000000000c1', 'Mia'),
  ('ada00000-0000-4000-8000-000000000002', 2, 'child', 'ada00000-0000-4000-8000-0000000000c2', 'Leo'),
  ('ada00000-0000-4000-8000-000000000004', 1, 'child', 'ada00000-0000-4000-8000-0000000000c2', 'Leo');
select is(
  tales.story_statistics(),
  '{"stories": 3, "meanRating": 7.50, "languages": [{"language": "en", "stories": 2}, {"language": "de", "stories": 1}],
    "children": [
      {"id": "ada00000-0000-4000-8000-0000000000c1", "name": "Mia", "stories": 2, "meanRating": 7.50},
      {"id": "ada00000-0000-4000-8000-0000000000c2", "name": "Leo", "stories": 1, "meanRating": 5.00}]}'::jsonb,
  'stories told to their end are counted, in all, by language and by child'
);

-- Leaving

select tests.insert_one_of_each();
select tests.act_as_owner();
-- Also apart from the API: what only functions of the owner see.
create temporary table owned as
  select c.oid::regclass as name from pg_class as c join pg_attribute as a on a.attrelid = c.oid
  where c.relnamespace in ('tales'::regnamespace, 'tales_private'::regnamespace) and c.relkind in ('r', 'p')
    and a.attname = 'user_id' and not a.attisdropped;
create function pg_temp.has_rows(name regclass) returns boolean
language plpgsql as $$
declare
  found_one boolean;
begin
  execute format('select exists (select from %s where user_id = tests.ada())', name) into found_one;
  return found_one;
end
$$;
select ok(pg_temp.has_rows(name), format('they have %s', name)) from owned order by name::text;
select tests.act_as_parent(tests.ada());
select results_eq(
  $$ select jsonb_object_keys(tales.delete_account()) collate "default" order by 1 $$,
  $$ select name collate "default" from tests.tables order by 1 $$,
  'an account is deleted with every table''s rows'
);
select tests.act_as_owner();
select is_empty('select from auth.users where id = tests.ada()', 'nobody can sign in with it any more');
select ok(not pg_temp.has_rows(name), format('nothing is left of their %s', name)) from owned order by name::text;
select isnt_empty('select from tales.stories where user_id = tests.ben()', 'others keep theirs');

select tests.act_as_parent(tests.ben());
select is(
  (select (tales.delete_account() ->> 'stories')::integer), 1, 'it says how many rows of each went'
);
select tests.act_as_owner();
select tests.act_as('authenticated');
select throws_ok('select tales.delete_account()', '42501', null, 'nobody has no account to delete');

select * from finish();
rollback;
