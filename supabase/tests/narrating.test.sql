-- Who may narrate, what is saved of it once, and what becomes of it when the story changes.
begin;
select no_plan();
select tests.sign_up();

create temporary table asked as select
  '{"id": "ada00000-0000-4000-8000-0000000000d1", "story_id": "ada00000-0000-4000-8000-0000000000f1",
    "writer_id": "ada00000-0000-4000-8000-0000000000a1", "provider": "elevenlabs", "voice": "anna", "model": "flash",
    "language": "en"}'::jsonb as narration,
  '[{"provider": "elevenlabs", "voice": "anna", "model": "flash", "characters": 10, "costUsd": 0.5, "isStored": true},
    {"provider": "built-in", "voice": "en", "model": null, "characters": 7, "costUsd": null, "isStored": false,
     "fallbackCode": "voice_busy"},
    {"provider": "elevenlabs", "voice": "anna", "model": "flash", "characters": 0, "costUsd": null, "isStored": true}]'
    ::jsonb as segments,
  '{"status": "ready", "errorCode": null, "durationMs": 3000, "audioPath": "stories/x/story.mp3"}'::jsonb as ending,
  'ada00000-0000-4000-8000-0000000000d1'::uuid as id,
  'ada00000-0000-4000-8000-0000000000a1'::uuid as writer,
  'ada00000-0000-4000-8000-0000000000a2'::uuid as other;
grant select on asked to authenticated;

select tests.act_as_parent(tests.ada());
select tests.insert_story('The Owl', 'ready', 'ada00000-0000-4000-8000-0000000000f1');

-- One writer

select results_eq(
  $$ select (tales.begin_narration(narration, 20) ->> 'isBegun')::boolean from asked $$, array[true], 'is begun'
);
select results_eq(
  $$ select (tales.begin_narration(narration || jsonb_build_object('writer_id', other), 20) ->> 'isBegun')::boolean
     from asked $$,
  array[false], 'not by two'
);
select results_eq(
  $$ select tales.save_segments(id, other, 0, segments) from asked $$, array[false], 'nobody else saves'
);
select results_eq(
  $$ select tales.finish_narration(id, other, 0, segments, ending) from asked $$, array[false], 'nor ends it'
);

-- Once

select tales.save_segments(id, writer, 0, jsonb_path_query_array(segments, '$[0 to 1]')) from asked;
select tales.save_segments(id, writer, 0, segments) from asked;
select tales.save_segments(id, writer, 1, jsonb_path_query_array(segments, '$[1 to 2]')) from asked;
select results_eq(
  $$ select n.segments = a.segments, n.characters, n.cost_usd from tales.narrations as n, asked as a $$,
  $$ values (true, 17, 0.5::numeric(10, 6)) $$, 'each segment is there once, and so is its price'
);
select results_eq(
  $$ select model_name, requests_count, narrated_characters, total_cost from tales.daily_usage order by 1 $$,
  $$ values ('built-in', 1, 7::bigint, 0::numeric(10, 4)), ('elevenlabs/flash', 1, 10::bigint, 0.5) $$,
  'what came from the cache is not counted'
);
select throws_ok(
  $$ select tales.save_segments(id, writer, 9, segments) from asked $$, '22023', null, 'none may be missing in between'
);

-- The end

select ok(tales.finish_narration(id, writer, 3, '[]', ending), 'it is ended') from asked;
select ok(tales.finish_narration(id, writer, 3, '[]', ending || '{"durationMs": 1}'), 'twice with one answer') from asked;
select ok(not tales.save_segments(id, writer, 3, segments), 'and nothing comes after it') from asked;
select results_eq(
  $$ select status, duration_ms, audio_path from tales.narrations $$,
  $$ values ('ready', 3000, 'stories/x/story.mp3') $$, 'as it was the first time'
);
select results_eq(
  $$ select audio_path, audio_provider, audio_generation_metadata -> 'fallbacks' from tales.stories $$,
  $$ values ('stories/x/story.mp3', 'elevenlabs', '[{"index": 1, "code": "voice_busy"}]'::jsonb) $$,
  'the story has its recording'
);
select results_eq('select sum(requests_count) from tales.daily_usage', array[2::bigint], 'nothing is counted again');

-- One that failed is told on, from where its recordings are

update tales.narrations set status = 'failed', error_code = 'voice_silent';
select results_eq(
  $$ select tales.begin_narration(narration || jsonb_build_object('writer_id', other), 20) -> 'segments'
       = jsonb_path_query_array(segments, '$[0 to 0]') from asked $$,
  array[true], 'up to the first that is not stored'
);
select results_eq(
  $$ select error_code, status from tales.narrations $$, $$ values (null::text, 'narrating') $$, 'as if nothing had been'
);

-- What is another parent's

select tests.act_as_parent(tests.ben());
select is(tales.narration_progress(id, 0), null, 'another parent hears nothing') from asked;
select ok(not tales.save_segments(id, other, 1, segments), 'and says nothing') from asked;
select is(tales.begin_narration(narration, 20), null, 'and takes nothing over') from asked;
select throws_ok(
  $$ select tales.begin_narration(narration || '{"id": "be000000-0000-4000-8000-0000000000d1", "voice": "otto"}', 20)
     from asked $$,
  '23503', null, 'nor begins anything'
);

-- From some segment on

select tests.act_as_parent(tests.ada());
select tales.save_segments(id, other, 1, jsonb_path_query_array(segments, '$[1 to 2]'), 3100) from asked;
select is(
  tales.narration_progress(id, from_index, at_most) -> 'segments', jsonb_path_query_array(segments, path),
  format('from %s on, at most %s', from_index, coalesce(at_most::text, 'all'))
) from asked, (values
  (0, null, '$[0 to 2]'::jsonpath), (1, null, '$[1 to 2]'), (1, 1, '$[1]'), (0, 2, '$[0 to 1]'), (2, 5, '$[2]'),
  (3, null, '$[9]'), (3, 1, '$[9]'), (99, null, '$[9]')
) as wanted (from_index, at_most, path);
select is(
  tales.narration_progress(id, 9) ->> 'durationMs', '3100', 'how long it is, is known before the whole is stored'
) from asked;

-- In one order, so that no two narrations wait for each other

select tales.save_segments(id, other, 3, (
  select jsonb_agg(jsonb_build_object('provider', 'p' || n, 'characters', 1, 'audioPath', 'segments/' || n % 3))
  from unnest(array[7, 3, 9, 1, 8, 2, 6, 4, 5]) as n
)) from asked;
select results_eq(
  $$ select model_name from tales.daily_usage where model_name like 'p_' order by ctid $$,
  array['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'], 'the account is written in one order'
);

-- What goes with a story

select tests.insert_story('The Snail', 'ready', 'ada00000-0000-4000-8000-0000000000f2');
insert into tales.narrations (story_id, provider, voice, language, segments)
values ('ada00000-0000-4000-8000-0000000000f2', 'elevenlabs', 'anna', 'en', '[{"audioPath": "segments/1"}]');
select is(
  tales.recordings_of_story_alone('ada00000-0000-4000-8000-0000000000f1'), '["segments/0", "segments/2"]',
  'the recordings that no other story has'
);
insert into tales.narrations (story_id, provider, voice, language, segments) values
  (tests.insert_story('The Whale'), 'elevenlabs', 'anna', 'en', '[{"audioPath": "segments/1"}, {"audioPath": "segments/9"}]'),
  ('ada00000-0000-4000-8000-0000000000f2', 'elevenlabs', 'otto', 'en',
    '[{"audioPath": "segments/2"}, {"audioPath": "segments/8"}, {"audioPath": "segments/8"}, {}, 7]');
select is(
  tales.recordings_of_story_alone('ada00000-0000-4000-8000-0000000000f2'), '["segments/8"]',
  'of several that share one, each has what is in no other, in whatever voice'
);
select is(
  tales.recordings_of_story_alone('ada00000-0000-4000-8000-0000000000f1'), '["segments/0"]', 'so has the first'
);
update tales.narrations set segments = segments || '[{"audioPath": "segments/0"}]' where voice = 'otto';
select is(
  tales.recordings_of_story_alone('ada00000-0000-4000-8000-0000000000f1'), '[]',
  'one that another story says as well is no longer its own'
);
delete from tales.stories where title = 'The Whale' or id = 'ada00000-0000-4000-8000-0000000000f2';
select is(
  tales.recordings_of_story_alone('ada00000-0000-4000-8000-0000000000f1'), '["segments/0", "segments/1", "segments/2"]',
  'what the others had is its own when they have gone'
);
select tests.act_as_parent(tests.ben());
select tests.insert_story('The Owl of Ben', 'ready', 'be000000-0000-4000-8000-0000000000f1');
insert into tales.narrations (story_id, provider, voice, language, segments)
values ('be000000-0000-4000-8000-0000000000f1', 'elevenlabs', 'anna', 'en', '[{"audioPath": "segments/1"}]');
select is(
  tales.recordings_of_story_alone('be000000-0000-4000-8000-0000000000f1'), '["segments/1"]',
  'another parent''s stories do not count'
);
select throws_ok(
  'select from tales_private.narration_recordings', '42501', null, 'nobody looks into the notes themselves'
);
select is(
  tales.recordings_of_story_alone('ada00000-0000-4000-8000-0000000000f1'), '[]', 'another parent has none of them'
);

-- The text

select tests.act_as_parent(tests.ada());
delete from tales.stories where id = 'ada00000-0000-4000-8000-0000000000f2';
-- As while it is written, when what there is grows.
select tests.act_as_owner();
update tales.stories set content = content || ' And then.' where user_id = tests.ada();
select tests.act_as_parent(tests.ada());
select isnt_empty('select from tales.narrations', 'a text that grows keeps its narrations');
update tales.stories set title = 'Another', rating = 5, content = content;
select isnt_empty('select from tales.narrations', 'and one that stays as it is');
select tests.act_as_owner();
update tales.stories set content = 'Another story.' where user_id = tests.ada();
select tests.act_as_parent(tests.ada());
select is_empty('select from tales.narrations', 'another text does not');
select results_eq(
  'select audio_path, audio_provider, audio_generation_metadata from tales.stories',
  'values (null::text, null::text, null::jsonb)', 'nor its recording'
);

select * from finish();
rollback;
