-- The bounds of every column that a person fills in: the last value allowed and the first one beyond it.
begin;
select no_plan();
select tests.sign_up();
select tests.act_as_parent(tests.ada());
select tests.insert_one_of_each();
select tests.act_as_owner();
-- Another text would take the narration along, whose columns are looked at too.
alter table tales.stories disable trigger forget_narrations;

create temporary table samples (table_name text, column_name text, allowed text[], refused text[]);

insert into samples
select table_name, column_name, allowed, refused from (values
  ('parents', 'display_name', array[repeat('x', 60), 'x', null], array['', repeat('x', 61)]),
  ('parents', 'ui_language', array['en', 'fil'], array['', 'e', 'EN', 'en-GB', 'engl', null]),
  ('parents', 'time_zone', array['UTC', repeat('x', 60)], array['', repeat('x', 61), null]),
  ('parents', 'role', array['parent', 'admin'], array['owner', '', null]),
  ('children', 'name', array['x', 'Anne Marie', repeat('ё', 60)], array['', ' ', ' x', 'x ', repeat('x', 61), null]),
  ('children', 'age', array['0', '17'], array['-1', '18', null]),
  ('children', 'gender', array['female', 'male', 'other'], array['', 'girl', null]),
  ('children', 'reading_language', array['en', 'fil'], array['', 'EN', 'en-GB', null]),
  ('children', 'reading_face', array['book', 'plain', 'clear'], array['', 'comic', null]),
  ('children', 'reading_size', array['1', '7'], array['0', '8', null]),
  ('children', 'reading_spacing', array['1', '3'], array['0', '4', null]),
  ('children', 'reading_width', array['1', '3'], array['0', '4', null]),
  ('heroes', 'name', array['x', 'Anne Marie', repeat('ё', 60)], array['', ' ', ' x', 'x ', repeat('x', 61), null]),
  ('heroes', 'gender', array['female', 'male', 'other'], array['', 'girl', null]),
  ('heroes', 'appearance', array['x', repeat('x', 500), null], array['', repeat('x', 501)]),
  ('heroes', 'language', array['en', 'fil'], array['', 'EN', 'en-GB', null]),
  ('heroes', 'portrait_path', array['x', repeat('x', 500), null], array['', repeat('x', 501)]),
  ('stories', 'title', array['', repeat('x', 200)], array[repeat('x', 201), null]),
  -- The short one last: while the content is long, every change of the story takes a while.
  ('stories', 'content', array[repeat('x ', 100000), ''], array[repeat('x ', 100000) || 'x', null]),
  ('stories', 'summary', array['', repeat('x', 2000), null], array[repeat('x', 2001)]),
  ('stories', 'moral', array['x', repeat('x', 200), null], array['', repeat('x', 201)]),
  ('stories', 'story_type', array['child', 'hero', 'combined'], array['', 'both', null]),
  ('stories', 'language', array['en', 'fil'], array['', 'EN', 'en-GB', null]),
  ('stories', 'length_minutes', array['1', '30'], array['0', '31', null]),
  ('stories', 'status', array['writing', 'failed', 'ready'], array['', 'done', null]),
  ('stories', 'shelf', array['new', 'read', 'archived'], array['', 'lost', null]),
  ('stories', 'is_favourite', array['true', 'false'], array[null]),
  ('stories', 'goes_on_tomorrow', array['true', 'false'], array[null]),
  ('stories', 'rating', array['1', '10', null], array['0', '11']),
  ('stories', 'child_name', array['x', repeat('x', 60), null], array['', repeat('x', 61)]),
  ('stories', 'child_age', array['0', '17', null], array['-1', '18']),
  ('stories', 'child_gender', array['female', 'male', 'other', null], array['', 'girl']),
  ('stories', 'model_used', array['', repeat('x', 200), null], array[repeat('x', 201)]),
  ('stories', 'audio_path', array['x', repeat('x', 500), null], array['', repeat('x', 501)]),
  ('stories', 'audio_provider', array['x', repeat('x', 100), null], array['', repeat('x', 101)]),
  ('story_characters', 'name', array['x', repeat('x', 60)], array['', repeat('x', 61), null]),
  ('generations', 'attempt', array['1', '1000'], array['0', '1001', null]),
  ('generations', 'model', array['x', repeat('x', 200)], array['', repeat('x', 201), null]),
  ('generations', 'status', array['succeeded', 'failed', 'stopped'], array['', 'ready', null]),
  ('generations', 'error_code', array['x', repeat('x', 60), null], array['', repeat('x', 61)]),
  ('generations', 'input_tokens', array['0', '1', null], array['-1']),
  ('generations', 'output_tokens', array['0', '1', null], array['-1']),
  ('generations', 'cost_usd', array['0', '9999.999999', null], array['-0.000001']),
  ('generations', 'first_token_ms', array['0', null], array['-1']),
  ('generations', 'duration_ms', array['0', null], array['-1']),
  ('heard_narrations', 'duration_ms', array['0'], array['-1', null]),
  ('listening_places', 'text_offset', array['0', '1000000'], array['-1', '1000001', null]),
  ('narrations', 'provider', array['x', repeat('x', 100)], array['', repeat('x', 101), null]),
  ('narrations', 'voice', array['x', repeat('x', 200)], array['', repeat('x', 201), null]),
  ('narrations', 'model', array['x', repeat('x', 200), null], array['', repeat('x', 201)]),
  ('narrations', 'language', array['en', 'yue'], array['', 'EN', 'e', 'english', null]),
  ('narrations', 'status', array['narrating', 'ready', 'failed'], array['', 'writing', null]),
  ('narrations', 'segments', array['[]', '[{"startMs": 0}]'], array['{}', '1', null]),
  ('narrations', 'error_code', array['x', repeat('x', 100), null], array['', repeat('x', 101)]),
  ('narrations', 'duration_ms', array['0', null], array['-1']),
  ('narrations', 'characters', array['0', '100000'], array['-1', null]),
  ('narrations', 'cost_usd', array['0', '9999.999999', null], array['-0.000001']),
  ('narrations', 'audio_path', array['x', repeat('x', 500), null], array['', repeat('x', 501)]),
  ('user_plans', 'plan_name', array['free', 'starter', 'normal', 'premium', 'family'], array['', 'gold', null]),
  ('user_plans', 'stories_per_month', array['0', '100', null], array['-1']),
  ('user_plans', 'children_limit', array['0', '10', null], array['-1']),
  ('user_plans', 'max_length_minutes', array['1', '30'], array['0', '31', null]),
  ('user_plans', 'max_credits_per_day', array['0', '99.9999', null], array['-0.0001']),
  ('user_plans', 'max_credits_per_month', array['0', '99.9999', null], array['-0.0001']),
  ('user_api_keys', 'service', array['openrouter', 'elevenlabs'], array['', 'bank', null]),
  ('user_api_keys', 'api_key', array['x', repeat('x', 4000)], array['', repeat('x', 4001), null]),
  ('user_api_keys', 'last_four', array['wxyz'], array['', 'abc', 'abcde', null])
) as bounds (table_name, column_name, allowed, refused)
union all
select table_name, column_name,
  array['{}', array_fill(repeat('x', 40), array[12])::text],
  array[array_fill('x'::text, array[13])::text, array[repeat('x', 41)]::text, '{""}', '{null}', null]
from (values
  ('children', 'interests'), ('children', 'avoid'),
  ('heroes', 'personality_traits'), ('heroes', 'interests'), ('heroes', 'strengths'), ('stories', 'child_interests')
) as lists (table_name, column_name);

-- No value here needs a place in the log; a long one is named by its length.
create function pg_temp.shown(value text) returns text
language sql as $$
  select case when length(value) > 40 then format('%s characters', length(value)) else quote_nullable(value) end
$$;

create function pg_temp.change(sample samples, value text) returns text
language sql as $$
  select format('update tales.%I set %I = %L where user_id = tests.ada()', sample.table_name, sample.column_name, value)
$$;

select lives_ok(
  pg_temp.change(s, value), format('%s.%s may be %s', s.table_name, s.column_name, pg_temp.shown(value))
) from samples as s, unnest(s.allowed) as value;

select throws_ok(
  pg_temp.change(s, value), case when value is null then '23502' else '23514' end, null,
  format('%s.%s may not be %s', s.table_name, s.column_name, pg_temp.shown(value))
) from samples as s, unnest(s.refused) as value;

select throws_ok(
  $$ update tales.story_characters set position = 0 where position = 1 $$, '23514', null, 'positions count from 1'
);
select throws_ok(
  $$ update tales.story_characters set position = 21 where position = 1 $$, '23514', null, 'positions end at 20'
);
select throws_ok(
  $$ update tales.story_characters set role = 'narrator', child_id = null where position = 1 $$,
  '23514', null, 'a character is a child or a hero'
);

-- A column of text, number or list that has no bounds here or in the schema is one that was forgotten.
select ok(
  exists (
    select from pg_constraint as k where k.conrelid = a.attrelid and k.contype = 'c' and a.attnum = any (k.conkey)
  ),
  format('%s.%s has bounds', a.attrelid::regclass, a.attname)
)
from pg_attribute as a
join tests.tables as t on t.oid = a.attrelid
where a.attnum > 0 and not a.attisdropped
  and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'smallint'::regtype, 'integer'::regtype, 'numeric'::regtype)
order by t.name, a.attnum;

select * from finish();
rollback;
