-- What the chips of the library count: of one parent's stories, with all the other filters as they are.
begin;
select no_plan();
select tests.sign_up();
select tests.act_as_parent(tests.ben());
insert into tales.stories (title, content, story_type, language, length_minutes, status, is_favourite, rating)
values ('The Whale of Ben', 'lighthouse', 'child', 'en', 5, 'ready', true, 10);

select tests.act_as_parent(tests.ada());
select tests.insert_child('Mia', 'ada00000-0000-4000-8000-0000000000c1');
select tests.insert_child('Leo', 'ada00000-0000-4000-8000-0000000000c2');
insert into tales.stories (
  id, title, content, story_type, language, length_minutes, status, shelf, is_favourite, rating
)
select format('ada00000-0000-4000-8000-00000000000%s', number)::uuid, title, content, 'child', language, 5, 'ready', shelf,
  is_favourite, rating
from (values
  (1, 'The Whale', 'A lighthouse by the harbour.', 'en', 'new', true, 10),
  (2, 'Le Phare', 'Une baleine passe.', 'fr', 'read', true, 8),
  (3, 'The Owl', 'An owl and a whale.', 'en', 'read', false, null)
) as s (number, title, content, language, shelf, is_favourite, rating);
insert into tales.story_characters (story_id, position, role, child_id, hero_id, name)
select format('ada00000-0000-4000-8000-00000000000%s', number)::uuid, position, role, child_id, hero_id, 'Somebody'
from (values
  (1, 1, 'child', uuid 'ada00000-0000-4000-8000-0000000000c1', null::uuid),
  (1, 2, 'child', 'ada00000-0000-4000-8000-0000000000c2', null),
  (2, 1, 'child', 'ada00000-0000-4000-8000-0000000000c1', null),
  (3, 1, 'child', 'ada00000-0000-4000-8000-0000000000c1', null),
  (3, 2, 'hero', null, '7a1e5000-0000-4000-8000-000000000101')
) as c (number, position, role, child_id, hero_id);

select is(
  tales.library_counts(),
  '{"stories": 3, "favourites": 2, "languages": {"en": 2, "fr": 1}, "shelves": {"new": 1, "read": 2},
    "ratings": {"8": 1, "10": 1},
    "children": {"ada00000-0000-4000-8000-0000000000c1": 3, "ada00000-0000-4000-8000-0000000000c2": 1},
    "heroes": {"7a1e5000-0000-4000-8000-000000000101": 1}}'::jsonb,
  'a parent’s own stories, and nobody else’s'
);
select is(
  tales.library_counts(of_language => 'en') - 'ratings',
  '{"stories": 2, "favourites": 1, "languages": {"en": 2, "fr": 1}, "shelves": {"new": 1, "read": 1},
    "children": {"ada00000-0000-4000-8000-0000000000c1": 2, "ada00000-0000-4000-8000-0000000000c2": 1},
    "heroes": {"7a1e5000-0000-4000-8000-000000000101": 1}}'::jsonb,
  'a filter that is on narrows the others down, and shows what its own other choices would leave'
);
select is(tales.library_counts(min_rating => 9) -> 'shelves', '{"new": 1}', 'what has no stars is not counted with stars');
select is(tales.library_counts(only_favourites => true) -> 'stories', '2', 'favourites are counted');
select is(
  tales.library_counts(of_child => 'ada00000-0000-4000-8000-0000000000c2') -> 'children',
  '{"ada00000-0000-4000-8000-0000000000c1": 3, "ada00000-0000-4000-8000-0000000000c2": 1}',
  'the other children stay to be chosen'
);
select is(
  tales.library_counts(of_hero => '7a1e5000-0000-4000-8000-000000000101', query => 'whale') -> 'stories', '1',
  'hero and words together'
);

select is(tales.library_counts(query => words) -> 'stories', stories::text::jsonb, format('“%s” finds %s', words, stories))
from (values
  ('w', 2), ('whal', 2), ('whale', 2), ('whal ', 0), ('"whal"', 0), ('harb light', 0), ('lighthouse harb', 1), ('bal', 1),
  ('owl or bal', 2), ('harbour or ow', 2), ('whale -owl', 1), ('whal -owl ', 0), ('-ow', 3), ('"a whale" ow', 1), ('''); --', 0),
  ('', 0)
) as cases (words, stories);

-- Who sees what

select tests.act_as_parent(tests.ben());
select is(
  tales.library_counts(query => 'whale') - 'heroes',
  '{"stories": 1, "favourites": 1, "languages": {"en": 1}, "shelves": {"new": 1}, "ratings": {"10": 1}, "children": {}}'
    ::jsonb,
  'another parent counts their own'
);
select is(
  tales.library_counts(of_child => 'ada00000-0000-4000-8000-0000000000c1') -> 'stories', '0',
  'nothing by way of another''s child'
);
select tests.act_as('authenticated');
select is(tales.library_counts() -> 'stories', '0', 'a token without a user counts nothing');
select tests.act_as('service_role');
select is(tales.library_counts() -> 'stories', '0', 'nor does the service, which has no library');
select tests.act_as('anon');
select throws_ok('select tales.library_counts()', '42501', null, 'who is not signed in counts nothing');

select * from finish();
rollback;
