begin;
select no_plan();
select tests.sign_up();
select tests.act_as_parent(tests.ada());
select tests.insert_child('Mia', 'ada00000-0000-4000-8000-0000000000c1');
select tests.insert_hero('Pip', 'ada00000-0000-4000-8000-0000000000e1');

-- insert_story

select is(
  tales.insert_story(
    '{"id": "ada00000-0000-4000-8000-000000000001", "moral": "kindness", "story_type": "combined", "language": "en",
      "length_minutes": 5, "child_id": "ada00000-0000-4000-8000-0000000000c1", "child_name": "Mia", "child_age": 5,
      "child_gender": "female", "child_interests": ["moon", "cats"], "generation_info": {"seed": 7}}',
    '[{"position": 1, "role": "child", "child_id": "ada00000-0000-4000-8000-0000000000c1", "name": "Mia",
       "description": {"age": 5}},
      {"position": 2, "role": "hero", "hero_id": "ada00000-0000-4000-8000-0000000000e1", "name": "Pip"}]'
  ),
  'ada00000-0000-4000-8000-000000000001', 'insert_story answers the id that it was given'
);
select results_eq(
  $$ select user_id, status, shelf, title, content, moral, story_type, language, length_minutes::integer, child_id,
       child_name, child_age::integer, child_gender, child_interests, generation_info from tales.stories $$,
  $$ values (tests.ada(), 'writing', 'new', '', '', 'kindness', 'combined', 'en', 5,
       'ada00000-0000-4000-8000-0000000000c1'::uuid, 'Mia', 5, 'female', '{moon,cats}'::text[],
       '{"seed": 7}'::jsonb) $$,
  'the story is being written, with the copies of the child'
);
select results_eq(
  $$ select user_id, position::integer, role, name, child_id is not null, hero_id is not null, description
     from tales.story_characters order by position $$,
  $$ values (tests.ada(), 1, 'child', 'Mia', true, false, '{"age": 5}'::jsonb),
       (tests.ada(), 2, 'hero', 'Pip', false, true, '{}') $$,
  'and has its characters'
);
select is_empty(
  $$ select from tales.story_characters as c join tales.stories as s on s.id = c.story_id
     where s.created_at <> c.story_created_at $$,
  'which know when it was made'
);
select isnt(
  tales.insert_story('{"story_type": "child", "language": "en", "length_minutes": 5}', '[]'), null,
  'insert_story makes an id where none is given'
);
select results_eq(
  $$ select child_interests, generation_info from tales.stories where id <> 'ada00000-0000-4000-8000-000000000001' $$,
  $$ values ('{}'::text[], '{}'::jsonb) $$, 'and what is left out has its default'
);
delete from tales.stories where id <> 'ada00000-0000-4000-8000-000000000001';
select throws_ok(
  $$ select tales.insert_story('{"story_type": "child", "language": "en", "length_minutes": 5}',
       '[{"position": 1, "role": "child", "name": "Mia"}, {"position": 1, "role": "child", "name": "Leo"}]') $$,
  '23505', null, 'a character that does not fit is an error'
);
select results_eq('select count(*) from tales.stories', array[1::bigint], 'that leaves no story behind');
select tests.act_as_parent(tests.ben());
select throws_ok(
  $$ select tales.insert_story('{"story_type": "child", "language": "en", "length_minutes": 5,
       "child_id": "ada00000-0000-4000-8000-0000000000c1"}', '[]') $$,
  '23503', null, 'insert_story refuses another''s child'
);
select throws_ok(
  $$ select tales.insert_story('{"story_type": "child", "language": "en", "length_minutes": 5,
       "parent_story_id": "ada00000-0000-4000-8000-000000000001"}', '[]') $$,
  '23503', null, 'and continuing another''s story'
);

-- finish_story

select is(
  tales.finish_story(
    'ada00000-0000-4000-8000-000000000001', '{"status": "ready"}', '{"model": "m", "status": "failed"}'
  ),
  false, 'another''s story is not finished'
);
select tests.act_as_parent(tests.ada());
select results_eq('select status from tales.stories', array['writing'], 'but goes on being written');
select is_empty('select from tales.generations', 'without a line in the log');

update tales.stories set content = 'Once';
select throws_ok(
  $$ select tales.finish_story('ada00000-0000-4000-8000-000000000001', '{"status": "ready", "title": "The Owl"}',
       '{"model": "m", "status": "no such status"}') $$,
  '23514', null, 'an attempt that cannot be logged is an error'
);
select results_eq(
  'select status, title from tales.stories', $$ values ('writing', '') $$, 'that does not finish the story'
);
select throws_ok(
  $$ select tales.finish_story('ada00000-0000-4000-8000-000000000001', '{"status": "done"}',
       '{"model": "m", "status": "succeeded"}') $$,
  '23514', null, 'an ending that does not fit is an error'
);
select is_empty('select from tales.generations', 'that logs nothing');
select is(
  tales.finish_story(
    'ada00000-0000-4000-8000-000000000001',
    '{"status": "ready", "title": "The Owl", "content": "Once upon a night.", "summary": "An owl.", "model_used": "m",
      "full_response": {"id": 1}, "generation_info": {"words": 4}}',
    '{"model": "m", "status": "succeeded", "input_tokens": 10, "output_tokens": 20, "cost_usd": 0.000123,
      "first_token_ms": 5, "duration_ms": 50}'
  ),
  true, 'finish_story answers true where it finished the story'
);
select results_eq(
  'select status, title, content, summary, model_used, full_response, generation_info from tales.stories',
  $$ values ('ready', 'The Owl', 'Once upon a night.', 'An owl.', 'm', '{"id": 1}'::jsonb,
       '{"seed": 7, "words": 4}'::jsonb) $$,
  'which is ready'
);
select results_eq(
  'select attempt::integer, model, status, error_code, input_tokens, output_tokens, cost_usd, first_token_ms,
     duration_ms
   from tales.generations',
  $$ values (1, 'm', 'succeeded', null::text, 10, 20, 0.000123, 5, 50) $$, 'and in the log'
);
select is(
  tales.finish_story(
    'ada00000-0000-4000-8000-000000000001', '{"status": "failed", "title": "Other"}',
    '{"model": "m", "status": "stopped"}'
  ),
  false, 'finish_story answers false where the story is no longer being written'
);
select results_eq('select status, title from tales.stories', $$ values ('ready', 'The Owl') $$, 'and leaves it alone');
select results_eq(
  'select attempt::integer, status from tales.generations order by 1', $$ values (1, 'succeeded'), (2, 'stopped') $$,
  'but logs what the attempt was'
);
select is(
  tales.finish_story(gen_random_uuid(), '{"status": "ready"}', '{"model": "m", "status": "succeeded"}'), false,
  'a story deleted meanwhile is no error'
);
select tests.act_as_owner();
update tales.stories set status = 'writing', summary = null;
select tests.act_as_parent(tests.ada());
select is(
  tales.finish_story(
    'ada00000-0000-4000-8000-000000000001', '{"status": "failed", "full_response": null, "generation_info": null}', null
  ),
  true, 'an ending without an attempt'
);
select results_eq(
  'select status, title, content, full_response, generation_info from tales.stories',
  $$ values ('failed', 'The Owl', 'Once upon a night.', '{"id": 1}'::jsonb, '{"seed": 7, "words": 4}'::jsonb) $$,
  'keeps what there is'
);
select results_eq('select count(*) from tales.generations', array[2::bigint], 'and logs nothing');

-- log_generation

select tales.log_generation(
  'ada00000-0000-4000-8000-000000000001', '{"model": "m", "status": "failed", "error_code": "model_unavailable"}'
);
select results_eq(
  'select attempt::integer, error_code from tales.generations order by attempt desc limit 1',
  $$ values (3, 'model_unavailable') $$, 'log_generation counts on'
);
select tests.insert_story('The Fox', 'writing', 'ada00000-0000-4000-8000-000000000002');
select tales.log_generation('ada00000-0000-4000-8000-000000000002', '{"model": "m", "status": "succeeded"}');
select results_eq(
  $$ select attempt::integer from tales.generations where story_id = 'ada00000-0000-4000-8000-000000000002' $$,
  array[1], 'for each story from one'
);
select tests.act_as_parent(tests.ben());
select throws_ok(
  $$ select tales.log_generation('ada00000-0000-4000-8000-000000000001', '{"model": "m", "status": "failed"}') $$,
  '42501', null, 'another''s story has no log of mine'
);
select tests.act_as('service_role');
select lives_ok(
  $$ select tales.log_generation('ada00000-0000-4000-8000-000000000002', '{"model": "m", "status": "failed"}') $$,
  'the service logs'
);
select results_eq(
  $$ select attempt::integer, user_id from tales.generations
     where story_id = 'ada00000-0000-4000-8000-000000000002' order by attempt desc limit 1 $$,
  $$ values (2, tests.ada()) $$, 'on behalf of the story''s parent'
);

-- fail_abandoned_stories

select tests.act_as_parent(tests.ben());
select tests.insert_story('The Bear', 'writing', 'be000000-0000-4000-8000-000000000001');
select tests.insert_story('The Hare', 'writing', 'be000000-0000-4000-8000-000000000002');
select tests.act_as_owner();
alter table tales.stories disable trigger set_updated_at;
update tales.stories set updated_at = now() - interval '2 minutes', content = 'Once', generation_info = '{"seed": 1}'
where id in ('ada00000-0000-4000-8000-000000000002', 'be000000-0000-4000-8000-000000000001');
update tales.stories set updated_at = now() - interval '2 minutes' where id = 'ada00000-0000-4000-8000-000000000001';
alter table tales.stories enable trigger set_updated_at;

select tests.act_as_parent(tests.ben());
select is(tales.fail_abandoned_stories(180), 0, 'a story written to a while ago is not abandoned yet');
select is(tales.fail_abandoned_stories(60), 1, 'a parent fails what is abandoned of their own');
select results_eq(
  'select title, status, content from tales.stories order by title',
  $$ values ('The Bear', 'failed', 'Once'), ('The Hare', 'writing', 'Once upon a night.') $$,
  'which keeps its text; one that is being written goes on'
);
select results_eq(
  $$ select generation_info from tales.stories where title = 'The Bear' $$,
  array['{"seed": 1, "errorCode": "story_interrupted"}'::jsonb], 'and says why'
);
select tests.act_as('service_role');
select results_eq(
  $$ select status from tales.stories where id = 'ada00000-0000-4000-8000-000000000002' $$, array['writing'],
  'another''s is left alone'
);
select is(tales.fail_abandoned_stories(60), 1, 'the service fails everybody''s');
select is(tales.fail_abandoned_stories(60), 0, 'once');

-- Who may

select tests.act_as('anon');
select throws_ok(call, '42501', null, format('anon may not call %s', call)) from unnest(array[
  'select tales.insert_story(''{}'', ''[]'')', 'select tales.finish_story(gen_random_uuid(), ''{}'', null)',
  'select tales.log_generation(gen_random_uuid(), ''{}'')', 'select tales.fail_abandoned_stories(0)',
  'select tales.list_stories()', 'select tales.apply_grants()'
]) as call;
select tests.act_as_parent(tests.ada());
select throws_ok('select tales.apply_grants()', '42501', null, 'grants are not a parent''s to apply');
select tests.act_as('service_role');
select throws_ok('select tales.apply_grants()', '42501', null, 'nor the service''s');

select * from finish();
rollback;
