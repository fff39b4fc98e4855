-- Foreign keys never lead to another parent's rows, and never take more along than they should.
begin;
select no_plan();
select tests.sign_up();

select tests.act_as_parent(tests.ada());
select tests.insert_child('Mia', 'ada00000-0000-4000-8000-0000000000c1');
select tests.insert_hero('Pip', 'ada00000-0000-4000-8000-0000000000e1');
select tests.insert_story('The Owl', 'ready', 'ada00000-0000-4000-8000-000000000001');

select tests.act_as_parent(tests.ben());
select tests.insert_child('Leo', 'be000000-0000-4000-8000-0000000000c1');
select tests.insert_hero('Tux', 'be000000-0000-4000-8000-0000000000e1');
select tests.insert_story('The Fox', 'ready', 'be000000-0000-4000-8000-000000000001');

-- Across parents

select throws_ok(
  $$ insert into tales.stories (story_type, language, length_minutes, child_id)
     values ('child', 'en', 5, 'ada00000-0000-4000-8000-0000000000c1') $$,
  '23503', null, 'a story for another''s child is refused'
);
select throws_ok(
  $$ update tales.stories set child_id = 'ada00000-0000-4000-8000-0000000000c1' $$,
  '23503', null, 'and so is handing an existing one over to it'
);
select throws_ok(
  $$ insert into tales.stories (story_type, language, length_minutes, parent_story_id)
     values ('child', 'en', 5, 'ada00000-0000-4000-8000-000000000001') $$,
  '23503', null, 'continuing another''s story is refused'
);
select throws_ok(
  $$ insert into tales.story_characters (story_id, position, role, name)
     values ('ada00000-0000-4000-8000-000000000001', 1, 'child', 'Leo') $$,
  '23503', null, 'a character in another''s story is refused'
);
select throws_ok(
  $$ insert into tales.story_characters (story_id, position, role, name, child_id)
     values ('be000000-0000-4000-8000-000000000001', 1, 'child', 'Mia', 'ada00000-0000-4000-8000-0000000000c1') $$,
  '23503', null, 'another''s child as a character is refused'
);
select throws_ok(
  $$ insert into tales.story_characters (story_id, position, role, name, hero_id)
     values ('be000000-0000-4000-8000-000000000001', 1, 'hero', 'Pip', 'ada00000-0000-4000-8000-0000000000e1') $$,
  '23503', null, 'another''s hero as a character is refused'
);
select throws_ok(
  $$ insert into tales.generations (story_id, attempt, model, status)
     values ('ada00000-0000-4000-8000-000000000001', 1, 'built-in', 'failed') $$,
  '23503', null, 'logging an attempt at another''s story is refused'
);

select throws_ok(
  $$ insert into tales.narrations (story_id, provider, voice, language)
     values ('ada00000-0000-4000-8000-000000000001', 'built-in', 'anna', 'en') $$,
  '23503', null, 'narrating another''s story is refused'
);
select throws_ok(
  $$ insert into tales.listening_places (story_id, text_offset)
     values ('ada00000-0000-4000-8000-000000000001', 12) $$,
  '23503', null, 'a place in another''s story is refused'
);

-- Within one parent

select lives_ok(
  $$ insert into tales.stories (id, title, story_type, language, length_minutes, parent_story_id, child_id, child_name,
       child_age, child_gender, child_interests)
     values ('be000000-0000-4000-8000-000000000002', 'The Fox Again', 'child', 'en', 5,
       'be000000-0000-4000-8000-000000000001', 'be000000-0000-4000-8000-0000000000c1', 'Leo', 5, 'male', '{moon}') $$,
  'a story continues another and is for a child of the same parent'
);
select lives_ok(
  $$ insert into tales.story_characters (story_id, position, role, name, child_id, hero_id, description) values
     ('be000000-0000-4000-8000-000000000002', 1, 'child', 'Leo', 'be000000-0000-4000-8000-0000000000c1', null,
       '{"age": 5}'),
     ('be000000-0000-4000-8000-000000000002', 2, 'hero', 'Tux', null, 'be000000-0000-4000-8000-0000000000e1', '{}'),
     ('be000000-0000-4000-8000-000000000002', 3, 'hero', 'Wren', null, '7a1e5000-0000-4000-8000-000000000101', '{}') $$,
  'its characters are the parent''s children, own heroes and seeded heroes'
);
select throws_ok(
  $$ update tales.story_characters set hero_id = 'ada00000-0000-4000-8000-0000000000e1' where position = 2 $$,
  '23503', null, 'a character does not become another''s hero later'
);
select throws_ok(
  $$ insert into tales.story_characters (story_id, position, role, name, child_id)
     values ('be000000-0000-4000-8000-000000000002', 4, 'hero', 'Leo', 'be000000-0000-4000-8000-0000000000c1') $$,
  '23514', null, 'a child is not cast as a hero'
);
select throws_ok(
  $$ insert into tales.story_characters (story_id, position, role, name, hero_id)
     values ('be000000-0000-4000-8000-000000000002', 4, 'child', 'Tux', '7a1e5000-0000-4000-8000-000000000102') $$,
  '23514', null, 'a hero is not cast as a child'
);
select throws_ok(
  $$ insert into tales.story_characters (story_id, position, role, name, child_id)
     values ('be000000-0000-4000-8000-000000000002', 4, 'child', 'Leo', 'be000000-0000-4000-8000-0000000000c1') $$,
  '23505', null, 'nobody is in a story twice'
);
select throws_ok(
  $$ insert into tales.story_characters (story_id, position, role, name)
     values ('be000000-0000-4000-8000-000000000002', 1, 'child', 'Zoe') $$,
  '23505', null, 'no two characters share a position'
);

-- Deletion

delete from tales.children where id = 'be000000-0000-4000-8000-0000000000c1';
select results_eq(
  $$ select title, child_id, child_name, child_age::integer, child_gender, child_interests, user_id = tests.ben()
     from tales.stories where id = 'be000000-0000-4000-8000-000000000002' $$,
  $$ values ('The Fox Again', null::uuid, 'Leo', 5, 'male', '{moon}'::text[], true) $$,
  'a story outlives its child, with the copies of the profile'
);
select results_eq(
  $$ select child_id, name, description from tales.story_characters
     where story_id = 'be000000-0000-4000-8000-000000000002' and position = 1 $$,
  $$ values (null::uuid, 'Leo', '{"age": 5}'::jsonb) $$,
  'and so does the character'
);
delete from tales.heroes where id = 'be000000-0000-4000-8000-0000000000e1';
select results_eq(
  $$ select hero_id, name from tales.story_characters
     where story_id = 'be000000-0000-4000-8000-000000000002' and position = 2 $$,
  $$ values (null::uuid, 'Tux') $$,
  'a character outlives its hero'
);
delete from tales.stories where id = 'be000000-0000-4000-8000-000000000001';
select results_eq(
  $$ select title, parent_story_id from tales.stories $$,
  $$ values ('The Fox Again', null::uuid) $$,
  'a story outlives the one that it continues'
);
select tales.log_generation('be000000-0000-4000-8000-000000000002', '{"model": "built-in", "status": "succeeded"}');
insert into tales.narrations (story_id, provider, voice, language)
values ('be000000-0000-4000-8000-000000000002', 'built-in', 'anna', 'en');
delete from tales.stories where id = 'be000000-0000-4000-8000-000000000002';
select is_empty('select from tales.narrations', 'a story takes its narrations along');
select is_empty('select from tales.story_characters', 'a story takes its characters along');
select is_empty('select from tales.generations', 'and its log');

-- Across parents, later: every key takes part by itself

-- Ben has something in every table now, and Ada what nobody refers to: no other rule is broken first.
select tests.insert_one_of_each();
select tests.act_as_owner();

-- Best of a row that refers to something already: a character's child is no hero.
create function pg_temp.refer_to_ada(referring regclass, own_column name, referred regclass, other_column name) returns text
language plpgsql as $$
declare
  of_ada text;
begin
  execute format('select %I from %s where user_id = tests.ada() limit 1', other_column, referred) into of_ada;
  return format(
    'update %1$s set %2$I = %3$L
     where ctid = (select ctid from %1$s where user_id = tests.ben() order by %2$I is null limit 1)',
    referring, own_column, of_ada
  );
end
$$;
create temporary table handed_over as
  select format('%s (%s)', k.conrelid::regclass, own.attname) as name,
    has_column_privilege('authenticated', k.conrelid, own.attnum, 'update') as may_update,
    pg_temp.refer_to_ada(k.conrelid, own.attname, k.confrelid, other.attname) as statement
  from pg_constraint as k
  cross join unnest(k.conkey, k.confkey) as pair (own, other)
  join pg_attribute as own on own.attrelid = k.conrelid and own.attnum = pair.own
  join pg_attribute as other on other.attrelid = k.confrelid and other.attnum = pair.other
  where k.contype = 'f' and k.connamespace = 'tales'::regnamespace and k.confrelid in (select oid from tests.tables)
    and own.attname <> 'user_id';
grant select on handed_over to authenticated, service_role;
select isnt_empty('select from handed_over', 'there are keys between tables of parents');

select tests.act_as_parent(tests.ben());
select throws_ok(
  statement, case when may_update then '23503' else '42501' end, null,
  format('%s does not become another parent''s later', name)
) from handed_over order by name;

-- Whom no policy stops.
select tests.act_as('service_role');
select throws_ok(statement, '23503', null, format('%s does not, even for the service', name))
from handed_over order by name;

select * from finish();
rollback;
