-- The library of one parent: 8 stories, number 1 the newest; 3, 4 and 5 were made in the same millisecond.
begin;
select no_plan();
select tests.sign_up();
select tests.act_as_parent(tests.ada());

create function pg_temp.story(number integer, parent text default 'ada00000') returns uuid
language sql as $$ select format('%s-0000-4000-8000-%s', parent, lpad((100 - number)::text, 12, '0'))::uuid $$;

select tests.insert_child('Mia', 'ada00000-0000-4000-8000-0000000000c1');
select tests.insert_child('Leo', 'ada00000-0000-4000-8000-0000000000c2');
select tests.insert_hero('Pip', 'ada00000-0000-4000-8000-0000000000e1');

insert into tales.stories (
  id, title, content, story_type, language, length_minutes, status, shelf, is_favourite, rating, created_at
)
select pg_temp.story(number), title, content, 'child', language, 5, status, shelf, is_favourite, rating,
  timestamptz '2026-11-20 20:00Z' - case when number in (3, 4, 5) then 3 else number end * interval '1 hour'
from (values
  (1, 'Still Being Written', 'whale', 'en', 'writing', 'new', false, null),
  (2, 'The Whale', 'A lighthouse''s "quiet" light.', 'en', 'ready', 'new', true, 10),
  (3, 'Le Phare', 'Une baleine passe.', 'fr', 'ready', 'read', true, 8),
  (4, 'The Owl', 'An owl and a whale.', 'en', 'ready', 'read', false, 8),
  (5, 'The Fox', 'A fox; drop table stories.', 'en', 'ready', 'archived', false, 2),
  (6, 'Кит', 'Кит и маяк.', 'ru', 'ready', 'read', true, 9),
  (7, 'The Bear', 'A bear sleeps.', 'en', 'failed', 'new', false, null),
  (8, 'The Hare', 'A hare under the moon.', 'en', 'ready', 'read', true, 9)
) as s (number, title, content, language, status, shelf, is_favourite, rating);

insert into tales.story_characters (story_id, position, role, child_id, hero_id, name, story_created_at)
select s.id, c.position, c.role, c.child_id, c.hero_id, c.name, s.created_at
from (values
  (2, 1, 'child', uuid 'ada00000-0000-4000-8000-0000000000c1', null::uuid, 'Mia'),
  (2, 2, 'child', 'ada00000-0000-4000-8000-0000000000c2', null, 'Leo'),
  (2, 3, 'hero', null, '7a1e5000-0000-4000-8000-000000000101', 'Wren'),
  (3, 1, 'child', 'ada00000-0000-4000-8000-0000000000c1', null, 'Mia'),
  (4, 1, 'child', 'ada00000-0000-4000-8000-0000000000c1', null, 'Mia'),
  (4, 2, 'hero', null, 'ada00000-0000-4000-8000-0000000000e1', 'Pip'),
  (5, 1, 'child', 'ada00000-0000-4000-8000-0000000000c1', null, 'Mia'),
  (5, 2, 'hero', null, 'ada00000-0000-4000-8000-0000000000e1', 'Pip'),
  (6, 1, 'child', 'ada00000-0000-4000-8000-0000000000c2', null, 'Leo'),
  (8, 1, 'child', 'ada00000-0000-4000-8000-0000000000c1', null, 'Mia'),
  (8, 2, 'hero', null, 'ada00000-0000-4000-8000-0000000000e1', 'Pip')
) as c (number, position, role, child_id, hero_id, name)
join tales.stories as s on s.id = pg_temp.story(c.number);

select tests.act_as_parent(tests.ben());
insert into tales.stories (id, title, content, story_type, language, length_minutes, status, is_favourite, rating)
values (pg_temp.story(1, 'be000000'), 'The Whale of Ben', 'lighthouse', 'child', 'en', 5, 'ready', true, 10);
insert into tales.story_characters (story_id, position, role, hero_id, name)
values (pg_temp.story(1, 'be000000'), 1, 'hero', '7a1e5000-0000-4000-8000-000000000101', 'Wren');

select tests.act_as_owner();
update tales.stories set model_used = 'some/model' where id in (pg_temp.story(2), pg_temp.story(4), pg_temp.story(7));
select tests.act_as_parent(tests.ada());

-- The numbers of the stories that `list_stories` gives for the arguments, in its order.
create function pg_temp.listed(arguments text default '') returns integer[]
language plpgsql as $$
declare
  numbers integer[];
begin
  execute format(
    'select coalesce(array_agg(100 - right(id::text, 12)::integer order by ordinality), ''{}'')
     from tales.list_stories(%s) with ordinality', arguments
  ) into numbers;
  return numbers;
end
$$;

select is(pg_temp.listed(arguments), expected, format('list_stories(%s)', arguments)) from (values
  ('', array[1, 2, 3, 4, 5, 6, 7, 8]),
  -- One filter
  ('of_child => ''ada00000-0000-4000-8000-0000000000c1''', array[2, 3, 4, 5, 8]),
  ('of_child => ''ada00000-0000-4000-8000-0000000000c2''', array[2, 6]),
  ('of_child => gen_random_uuid()', '{}'),
  ('of_hero => ''ada00000-0000-4000-8000-0000000000e1''', array[4, 5, 8]),
  ('of_hero => ''7a1e5000-0000-4000-8000-000000000101''', array[2]),
  ('of_language => ''fr''', array[3]),
  ('of_language => ''xx''', '{}'),
  ('min_rating => 9', array[2, 6, 8]),
  ('min_rating => 1', array[2, 3, 4, 5, 6, 8]),
  ('on_shelf => ''read''', array[3, 4, 6, 8]),
  ('on_shelf => ''archived''', array[5]),
  ('only_favourites => true', array[2, 3, 6, 8]),
  ('only_favourites => null', array[1, 2, 3, 4, 5, 6, 7, 8]),
  ('of_child_name => ''Mia''', array[2, 3, 4, 5, 8]),
  ('of_child_name => ''Leo''', array[2, 6]),
  ('of_child_name => ''Pip''', '{}'),
  ('of_child_name => ''mia''', '{}'),
  ('by_model => ''some/model''', array[2, 4, 7]),
  ('by_model => ''built-in''', '{}'),
  ('of_child_name => ''Mia'', by_model => ''some/model''', array[2, 4]),
  ('of_child_name => ''Mia'', of_child => ''ada00000-0000-4000-8000-0000000000c2''', array[2]),
  ('of_child_name => ''Mia'', of_hero => ''ada00000-0000-4000-8000-0000000000e1'', page_size => 2', array[4, 5]),
  -- Words
  ('query => ''whale''', array[2, 4]),
  ('query => ''WHALE lighthouse''', array[2]),
  ('query => ''owl or fox''', array[4, 5]),
  ('query => ''whale -owl''', array[2]),
  ('query => ''"a whale"''', array[4]),
  ('query => ''"whale a"''', array[2]),
  ('query => ''маяк''', array[6]),
  ('query => ''lighthouse''''s "quiet"''', array[2]),
  ('query => ''fox''''; drop table tales.stories; --''', '{}'),
  ('query => ''fox drop table stories''', array[5]),
  ('query => ''x'''') or true --''', '{}'),
  ('query => ''"unbalanced fox''', '{}'),
  ('query => ''& | ! ( :* \''', '{}'),
  ('query => ''''', '{}'),
  -- Several filters
  ('of_child => ''ada00000-0000-4000-8000-0000000000c1'', of_hero => ''ada00000-0000-4000-8000-0000000000e1''',
    array[4, 5, 8]),
  ('of_child => ''ada00000-0000-4000-8000-0000000000c1'', of_language => ''en'', on_shelf => ''read''', array[4, 8]),
  ('of_child => ''ada00000-0000-4000-8000-0000000000c1'', only_favourites => true, min_rating => 9', array[2, 8]),
  ('of_hero => ''ada00000-0000-4000-8000-0000000000e1'', query => ''whale''', array[4]),
  ('on_shelf => ''read'', only_favourites => true, of_language => ''fr'', min_rating => 8, query => ''baleine''',
    array[3]),
  ('on_shelf => ''new'', min_rating => 8, query => ''owl''', '{}'),
  -- Pages
  ('page_size => 2', array[1, 2]),
  ('page_size => 0', array[1]),
  ('page_size => -5', array[1]),
  ('before_created_at => ''2026-11-20 11:00Z'', before_id => gen_random_uuid()', '{}')
) as cases (arguments, expected);

insert into tales.story_characters (story_id, position, role, name, story_created_at)
select id, 4, 'child', 'Mia', created_at from tales.stories where id = pg_temp.story(2);
select is(
  pg_temp.listed('of_child_name => ''Mia'''), array[2, 3, 4, 5, 8], 'two children of one name in a story are one story'
);

select is(
  pg_temp.listed(format(
    'page_size => 2, before_id => %1$L,
     before_created_at => (select created_at from tales.stories where id = %1$L)%2$s',
    pg_temp.story(after), filter
  )),
  expected, format('the page after story %s%s', after, filter)
)
from (values
  (2, '', array[3, 4]),
  (3, '', array[4, 5]),
  (4, '', array[5, 6]),
  (5, '', array[6, 7]),
  (8, '', '{}'),
  (3, ', of_child => ''ada00000-0000-4000-8000-0000000000c1''', array[4, 5]),
  (4, ', of_child => ''ada00000-0000-4000-8000-0000000000c1''', array[5, 8]),
  (4, ', of_hero => ''ada00000-0000-4000-8000-0000000000e1''', array[5, 8]),
  (4, ', of_child => ''ada00000-0000-4000-8000-0000000000c1'', of_hero => ''ada00000-0000-4000-8000-0000000000e1''',
    array[5, 8]),
  (3, ', on_shelf => ''read''', array[4, 6]),
  (4, ', only_favourites => true', array[6, 8]),
  (2, ', query => ''whale''', array[4])
) as pages (after, filter, expected);

select results_eq(
  $$ select title, language, rating::integer, shelf, is_favourite, user_id
     from tales.list_stories(of_language => 'fr') $$,
  $$ values ('Le Phare', 'fr', 8, 'read', true, tests.ada()) $$, 'a listed story is the whole row'
);

-- Who sees what

select tests.act_as_parent(tests.ben());
select results_eq(
  format('select title from tales.list_stories(%s)', arguments), array['The Whale of Ben'],
  format('another parent sees their own: list_stories(%s)', arguments)
) from unnest(array[
  '', 'query => ''whale''', 'of_hero => ''7a1e5000-0000-4000-8000-000000000101''', 'only_favourites => true',
  'min_rating => 1', 'of_language => ''en''', 'page_size => 100'
]) as arguments;
select is(
  pg_temp.listed('of_child => ''ada00000-0000-4000-8000-0000000000c1'''), '{}', 'nothing by way of another''s child'
);
select is(
  pg_temp.listed('of_hero => ''ada00000-0000-4000-8000-0000000000e1'''), '{}', 'nothing by way of another''s hero'
);
select tests.act_as('authenticated');
select is(pg_temp.listed(), '{}', 'a token without a user lists nothing');
select tests.act_as('service_role');
select is(pg_temp.listed(), '{}', 'nor does the service, which has no library');

select * from finish();
rollback;
