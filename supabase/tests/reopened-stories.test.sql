-- A story that failed and is told once more, and the writers that take turns at it.
begin;
select no_plan();
select tests.sign_up();

select tests.act_as_parent(tests.ada());
select tales.insert_story(
  '{"id": "ada00000-0000-4000-8000-0000000000f1", "story_type": "child", "language": "en", "length_minutes": 5}', '[]'
);
select is(
  tales.reopen_story('ada00000-0000-4000-8000-0000000000f1', gen_random_uuid()), false,
  'a story that is being written is not reopened'
);
select tales.finish_story(
  'ada00000-0000-4000-8000-0000000000f1',
  '{"status": "failed", "title": "Half", "content": "Half a story.", "generation_info": {"errorCode": "x"}}', null
);
select is(
  tales.reopen_story('ada00000-0000-4000-8000-0000000000f1', 'ada00000-0000-4000-8000-0000000000a2'), true,
  'a failed story is reopened'
);
select results_eq(
  $$ select status, title, content from tales.stories where id = 'ada00000-0000-4000-8000-0000000000f1' $$,
  $$ values ('writing', '', '') $$, 'without text, for the new text to grow from nothing'
);
select tales.finish_story(
  'ada00000-0000-4000-8000-0000000000f1', '{"status": "failed", "title": "", "content": ""}', null
);
select results_eq(
  $$ select status, title, content, generation_info from tales.stories
     where id = 'ada00000-0000-4000-8000-0000000000f1' $$,
  $$ values ('failed', 'Half', 'Half a story.', '{"errorCode": "story_interrupted"}'::jsonb) $$,
  'where nothing new comes, what there was comes back'
);
select tales.reopen_story('ada00000-0000-4000-8000-0000000000f1', gen_random_uuid());
-- `updated_at` is rounded to milliseconds, maybe up: in this one transaction it may lie after `now()`.
select tales.fail_abandoned_stories(-1);
select results_eq(
  $$ select title, content from tales.stories where id = 'ada00000-0000-4000-8000-0000000000f1' $$,
  $$ values ('Half', 'Half a story.') $$, 'also where its writer has died'
);
select tales.reopen_story('ada00000-0000-4000-8000-0000000000f1', gen_random_uuid());
select tales.finish_story(
  'ada00000-0000-4000-8000-0000000000f1', '{"status": "ready", "title": "Whole", "content": "A whole story."}', null
);
select results_eq(
  $$ select title, content from tales.stories where id = 'ada00000-0000-4000-8000-0000000000f1' $$,
  $$ values ('Whole', 'A whole story.') $$, 'a new text takes its place'
);

-- A writer that was stopped elsewhere, or given up for dead, and then replaced

select tales.insert_story(
  '{"id": "ada00000-0000-4000-8000-0000000000f2", "writer_id": "ada00000-0000-4000-8000-0000000000a1",
    "story_type": "child", "language": "en", "length_minutes": 5}', '[]'
);
update tales.stories set content = 'A long first try, broken off.' where id = 'ada00000-0000-4000-8000-0000000000f2';
select is(
  tales.finish_story(
    'ada00000-0000-4000-8000-0000000000f2', '{"status": "failed"}', null, 'ada00000-0000-4000-8000-0000000000a1'
  ), true, 'the writer ends its story'
);
select tales.reopen_story('ada00000-0000-4000-8000-0000000000f2', 'ada00000-0000-4000-8000-0000000000a2');
select is(
  tales.finish_story(
    'ada00000-0000-4000-8000-0000000000f2', '{"status": "ready", "content": "Late and unwanted."}', null,
    'ada00000-0000-4000-8000-0000000000a1'
  ), false, 'the writer before cannot end what another writes now'
);
select is(
  tales.finish_story(
    'ada00000-0000-4000-8000-0000000000f2', '{"status": "failed", "title": "Short", "content": "Short."}', null,
    'ada00000-0000-4000-8000-0000000000a2'
  ), true, 'the second try breaks off earlier'
);
select results_eq(
  $$ select status, content from tales.stories where id = 'ada00000-0000-4000-8000-0000000000f2' $$,
  $$ values ('failed', 'A long first try, broken off.') $$, 'and does not take away what the first had told'
);
delete from tales.stories where id = 'ada00000-0000-4000-8000-0000000000f2';
delete from tales.stories where id = 'ada00000-0000-4000-8000-0000000000f1';

select * from finish();
rollback;
