-- How long what was read aloud is: counted once, and for good.
begin;
select no_plan();
select tests.sign_up();
select tests.act_as_parent(tests.ada());
select tests.insert_story('The Owl', 'ready', 'ada00000-0000-4000-8000-0000000000f1');

create function pg_temp.begin(voice text, id uuid, again boolean default false) returns boolean
language sql as $$
  select (tales.begin_narration(jsonb_build_object(
    'id', id, 'story_id', 'ada00000-0000-4000-8000-0000000000f1', 'writer_id', tests.ada(), 'provider', 'built-in',
    'voice', voice, 'language', 'en'
  ), 20, again) ->> 'isBegun')::boolean
$$;
create function pg_temp.finish(id uuid, ending jsonb) returns boolean
language sql as $$
  select tales.finish_narration(id, tests.ada(), 0, '[]', '{"status": "ready"}'::jsonb || ending)
$$;
create function pg_temp.heard_ms() returns bigint
language sql as $$
  select coalesce(sum((d ->> 'heard_ms')::bigint), 0)::bigint
  from jsonb_array_elements(tales.usage_report('2000-01-01', '2999-12-31') -> 'days') as d
$$;
create temporary table narrations as
  select 'ada00000-0000-4000-8000-0000000000d1'::uuid as anna, 'ada00000-0000-4000-8000-0000000000d2'::uuid as otto;
grant select on narrations to authenticated;

-- Once

select ok(pg_temp.begin('anna', anna), 'a narration is begun') from narrations;
select is(pg_temp.heard_ms(), 0::bigint, 'and has no length yet');
select tales.save_segments(anna, tests.ada(), 0, '[]', 2900) from narrations;
select is(pg_temp.heard_ms(), 2900::bigint, 'what is spoken counts before the whole is stored');
select ok(pg_temp.finish(anna, '{"durationMs": 3000}'), 'it is ended') from narrations;
select ok(pg_temp.finish(anna, '{"durationMs": 3000}'), 'twice with one answer') from narrations;
select is(pg_temp.heard_ms(), 3000::bigint, 'and counts once');
select pg_temp.begin('otto', otto) from narrations;
select pg_temp.finish(otto, '{"durationMs": 500}') from narrations;
select is(pg_temp.heard_ms(), 3500::bigint, 'in another voice it counts by itself');
select results_eq(
  'select distinct heard_on from tales.heard_narrations', array[(now() at time zone 'utc')::date],
  'on the day that it is in UTC'
);

-- Again

select ok(pg_temp.begin('anna', anna, true), 'it is told again') from narrations;
select is(pg_temp.heard_ms(), 3500::bigint, 'which takes nothing away');
select pg_temp.finish(anna, '{"status": "failed", "errorCode": "voice_silent", "durationMs": 1000}') from narrations;
select is(pg_temp.heard_ms(), 3500::bigint, 'nor does its failing');
select pg_temp.begin('anna', anna) from narrations;
select pg_temp.finish(anna, '{"durationMs": 3100}') from narrations;
select is(pg_temp.heard_ms(), 3600::bigint, 'only what is longer adds to it');

-- Without its story

delete from tales.stories;
select is_empty('select from tales.narrations', 'with the story its narrations go');
select is(pg_temp.heard_ms(), 3600::bigint, 'and its minutes stay');
select tests.act_as_parent(tests.ben());
select is(pg_temp.heard_ms(), 0::bigint, 'which are nobody else''s');

select * from finish();
rollback;
