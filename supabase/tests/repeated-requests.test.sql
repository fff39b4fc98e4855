-- What a request did whose answer was lost is done once, however often it comes again.
begin;
select no_plan();
select tests.sign_up();
select tests.act_as_parent(tests.ada());
select tests.insert_child('Mia', 'ada00000-0000-4000-8000-0000000000c1');

create temporary table asked as select
  '{"id": "ada00000-0000-4000-8000-000000000001", "writer_id": "ada00000-0000-4000-8000-0000000000a1",
    "story_type": "child", "language": "en", "length_minutes": 5,
    "child_id": "ada00000-0000-4000-8000-0000000000c1"}'::jsonb as story,
  '[{"position": 1, "role": "child", "child_id": "ada00000-0000-4000-8000-0000000000c1", "name": "Mia"}]'::jsonb
    as characters,
  '{"status": "ready", "title": "The Owl", "content": "Once upon a night.", "generation_info": {}}'::jsonb as ending,
  '{"id": "ada00000-0000-4000-8000-0000000000b1", "model": "some/model", "status": "succeeded", "input_tokens": 100,
    "output_tokens": 50, "cost_usd": 0.0123}'::jsonb as attempt;

-- Beginning

select is(
  (select tales.insert_story(story, characters) from asked), 'ada00000-0000-4000-8000-000000000001'::uuid,
  'a story is inserted'
);
select is((select tales.insert_story(story, characters) from asked), null, 'once');
select results_eq(
  'select count(*) from tales.story_characters', array[1::bigint], 'with its characters, once'
);

-- A new child with its first story

select is(
  (select tales.insert_child_and_story(
    '{"id": "ada00000-0000-4000-8000-0000000000c2", "name": "Leo", "age": 3, "gender": "male", "reading_language": "en"}',
    story || '{"id": "ada00000-0000-4000-8000-000000000002", "child_id": "ada00000-0000-4000-8000-0000000000c2"}',
    '[{"position": 1, "role": "child", "child_id": "ada00000-0000-4000-8000-0000000000c2", "name": "Leo"}]'
  ) from asked), 'ada00000-0000-4000-8000-000000000002'::uuid, 'a child comes with its first story'
);
select is(
  (select tales.insert_child_and_story(
    '{"id": "ada00000-0000-4000-8000-0000000000c9", "name": "Leo", "age": 3, "gender": "male", "reading_language": "en"}',
    story || '{"id": "ada00000-0000-4000-8000-000000000002", "child_id": "ada00000-0000-4000-8000-0000000000c9"}',
    '[{"position": 1, "role": "child", "child_id": "ada00000-0000-4000-8000-0000000000c9", "name": "Leo"}]'
  ) from asked), null, 'once'
);
select is(
  (select tales.insert_child_and_story(
    '{"id": "ada00000-0000-4000-8000-0000000000c2", "name": "Leo", "age": 3, "gender": "male", "reading_language": "en"}',
    story || '{"id": "ada00000-0000-4000-8000-000000000002", "child_id": "ada00000-0000-4000-8000-0000000000c2"}',
    '[{"position": 1, "role": "child", "child_id": "ada00000-0000-4000-8000-0000000000c2", "name": "Leo"}]'
  ) from asked), null, 'also to the letter'
);
select results_eq('select name from tales.children order by name', array['Leo', 'Mia'], 'and is one child');
select throws_ok(
  $$ select tales.insert_child_and_story(
       '{"id": "ada00000-0000-4000-8000-0000000000c3", "name": "Zoe", "age": 3, "gender": "female", "reading_language": "en"}',
       '{"id": "ada00000-0000-4000-8000-000000000003", "story_type": "child", "language": "en", "length_minutes": 31}', '[]'
     ) $$,
  '23514', null, 'a story out of bounds is refused'
);
select is_empty($$ select from tales.children where name = 'Zoe' $$, 'and its child with it');

-- Ending

select ok(
  (select tales.finish_story('ada00000-0000-4000-8000-000000000001', ending, attempt,
    'ada00000-0000-4000-8000-0000000000a1') from asked), 'a story is finished'
);
select ok(
  (select tales.finish_story('ada00000-0000-4000-8000-000000000001', ending || '{"title": "Another"}', attempt,
    'ada00000-0000-4000-8000-0000000000a1') from asked), 'the same request again is answered as before'
);
select results_eq(
  $$ select title from tales.stories where id = 'ada00000-0000-4000-8000-000000000001' $$, array['The Owl'],
  'and changes nothing'
);
select results_eq('select count(*) from tales.generations', array[1::bigint], 'the attempt is logged once');
select ok(
  not (select tales.finish_story('ada00000-0000-4000-8000-000000000001', ending,
    attempt || '{"id": "ada00000-0000-4000-8000-0000000000b2"}', 'ada00000-0000-4000-8000-0000000000a1') from asked),
  'another attempt comes too late'
);

-- Usage

select results_eq(
  $$ select model_name, requests_count, input_tokens, output_tokens, total_tokens, total_cost from tales.daily_usage $$,
  $$ values ('some/model', 2, 200::bigint, 100::bigint, 300::bigint, 0.0246) $$,
  'each attempt is counted once'
);
select results_eq(
  'select date from tales.daily_usage', array[(now() at time zone 'utc')::date], 'on the day that it is in UTC'
);
select tales.record_usage(tests.ben(), 'some/model', -5, -1000, null, 40, -1);
select results_eq(
  $$ select requests_count, input_tokens, narrated_characters, total_cost from tales.daily_usage
     where user_id = tests.ada() $$,
  $$ values (2, 200::bigint, 40::bigint, 0.0246) $$,
  'what was used never becomes less'
);
select tales.record_usage(null, 'a/cheap-model', 1, 100, 100, 0, 0.000035) from generate_series(1, 10);
select results_eq(
  $$ select requests_count, total_cost, exact_cost from tales.daily_usage where model_name = 'a/cheap-model' $$,
  $$ values (10, 0.0004, 0.000350) $$,
  'many that cost little together cost what they did'
);

-- However much a parent says that they have used

select tales.record_usage(null, 'b/dear-model', 1000, 10000000, 10000000, 10000000, 1000) from generate_series(1, 1001);
select results_eq(
  $$ select requests_count, input_tokens, total_cost, exact_cost from tales.daily_usage where model_name = 'b/dear-model' $$,
  $$ values (1001000, 10010000000::bigint, 999999.9999, 1001000::numeric) $$,
  'a day''s cost ends where its column does'
);
select tests.act_as_owner();
update tales.daily_usage set requests_count = 2147483647 where model_name = 'b/dear-model';
select tests.act_as_parent(tests.ada());
select tests.insert_story('The Whale', 'writing', 'ada00000-0000-4000-8000-000000000003');
select ok(
  (select tales.finish_story('ada00000-0000-4000-8000-000000000003', ending,
    attempt || '{"id": "ada00000-0000-4000-8000-0000000000b3", "model": "b/dear-model"}') from asked),
  'and a story is ended all the same'
);
select results_eq(
  $$ select requests_count, total_cost, exact_cost from tales.daily_usage where model_name = 'b/dear-model' $$,
  $$ values (2147483647, 999999.9999, 1001000.0123) $$,
  'as are its requests'
);

select * from finish();
rollback;
