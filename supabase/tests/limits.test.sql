-- What a plan allows, and turns.
begin;
select no_plan();
select tests.sign_up();

create function pg_temp.begin_story(plan jsonb, id uuid default gen_random_uuid(), child jsonb default null) returns jsonb
language sql as $$
  select tales.begin_story(
    jsonb_build_object('id', id, 'story_type', 'child', 'language', 'en', 'length_minutes', 5), '[]', plan, child
  )
$$;
create function pg_temp.plan(changes jsonb default '{}') returns jsonb
language sql as $$
  select '{"plan_name": "free", "stories_per_month": 2, "children_limit": 1, "max_length_minutes": 5,
    "narration_enabled": false, "heroes_enabled": true}'::jsonb || changes
$$;

-- The month of a plan

select results_eq(
  format('select * from tales.plan_month(%L, %L)', reset_date, today),
  format('values (%L::date, %L::date)', starts_on, resets_on),
  format('a plan that resets on %s has the month from %s to %s on %s', reset_date, starts_on, resets_on, today)
) from (values
  (null, '2026-11-21', '2026-11-01', '2026-12-01'),
  (null, '2026-12-31', '2026-12-01', '2027-01-01'),
  ('2026-12-01', '2026-11-01', '2026-11-01', '2026-12-01'),
  ('2026-05-15', '2026-11-14', '2026-10-15', '2026-11-15'),
  ('2026-05-15', '2026-11-15', '2026-11-15', '2026-12-15'),
  ('2026-01-31', '2026-02-27', '2026-01-31', '2026-02-28'),
  ('2026-01-31', '2026-02-28', '2026-02-28', '2026-03-31'),
  ('2026-01-31', '2026-03-30', '2026-02-28', '2026-03-31')
) as months (reset_date, today, starts_on, resets_on);

-- Stories

select tests.act_as_parent(tests.ada());
create temporary table begun as
  select pg_temp.begin_story(pg_temp.plan(), '0e000000-0000-4000-8000-000000000001') ->> 'id' as id;
select results_eq('select id from begun', array['0e000000-0000-4000-8000-000000000001'], 'a story within the plan begins');
select pg_temp.begin_story(pg_temp.plan());
select results_eq(
  $$ select (pg_temp.begin_story(pg_temp.plan()) #> '{refused}') - 'resetsOn' $$,
  array['{"limit": "stories", "allowed": 2, "used": 2}'::jsonb], 'one too many does not'
);
select results_eq(
  $$ select (pg_temp.begin_story(pg_temp.plan()) #>> '{refused,resetsOn}')::date $$,
  $$ select (date_trunc('month', now() at time zone 'utc') + interval '1 month')::date $$,
  'and says when there are more'
);
select results_eq('select count(*) from tales.stories', array[2::bigint], 'nor leaves it anything behind');
select results_eq(
  $$ select pg_temp.begin_story(pg_temp.plan(), '0e000000-0000-4000-8000-000000000001') $$,
  array['{"id": null}'::jsonb], 'the same request once more is told that it has been begun'
);
delete from tales.stories where id = '0e000000-0000-4000-8000-000000000001';
select results_eq(
  $$ select pg_temp.begin_story(pg_temp.plan()) #>> '{refused,used}' $$, array['2'],
  'deleting a story gives nothing back'
);
select tales.fail_abandoned_stories(-1);
select results_eq('select count(*) from tales.story_charges', array[1::bigint], 'a story that fails does');
select results_eq(
  $$ select tales.retry_story(id, gen_random_uuid(), pg_temp.plan('{"max_length_minutes": 4}'))
     #>> '{refused,limit}' from tales.stories $$,
  array['minutes'], 'another try has to be allowed as well'
);
select results_eq(
  $$ select tales.retry_story(id, gen_random_uuid(), pg_temp.plan()) from tales.stories $$,
  array['{"is_reopened": true}'::jsonb], 'and then begins'
);
select results_eq('select count(*) from tales.story_charges', array[2::bigint], 'and counts');
select results_eq(
  $$ select tales.retry_story(id, gen_random_uuid(), pg_temp.plan()) from tales.stories $$,
  array['{"is_reopened": false}'::jsonb], 'what has not failed is not tried again'
);
select ok(tales.finish_story(id, '{"status": "ready", "content": "Once."}', null), 'a story told to its end')
from tales.stories;
select results_eq('select count(*) from tales.story_charges', array[2::bigint], 'has been counted');

select tests.act_as_owner();
update tales.story_charges set charged_on = charged_on - 31 where user_id = tests.ada();
select tests.act_as_parent(tests.ada());
select ok(pg_temp.begin_story(pg_temp.plan()) ? 'id', 'last month''s stories do not count');

-- The rest of a plan

select results_eq(
  format('select pg_temp.begin_story(pg_temp.plan(%L)) #>> ''{refused,limit}''', changes), array[named],
  format('%s: %s', changes, coalesce(named, 'allowed'))
) from (values
  ('{"max_length_minutes": 4}', 'minutes'),
  ('{"stories_per_month": null}', null),
  ('{"stories_per_month": 0}', 'stories'),
  ('{"stories_per_month": null, "max_credits_per_day": 0.01}', null)
) as plans (changes, named);
select tales.record_usage(null, 'some/model', 1, 1, 1, 0, 0.25);
select results_eq(
  format('select (pg_temp.begin_story(pg_temp.plan(%L)) #> ''{refused}'') - ''resetsOn''', changes), array[refused::jsonb],
  format('%s after 0.25', changes)
) from (values
  ('{"stories_per_month": null, "max_credits_per_day": 0.25}', '{"limit": "cost", "allowed": 0.25, "used": 0.2500}'),
  ('{"stories_per_month": null, "max_credits_per_month": 0.2}', '{"limit": "cost", "allowed": 0.2, "used": 0.2500}')
) as plans (changes, refused);
select results_eq(
  $$ select tales.begin_story('{"story_type": "hero", "language": "en", "length_minutes": 1}', '[]',
       pg_temp.plan('{"heroes_enabled": false}')) #>> '{refused,limit}' $$,
  array['heroes'], 'a plan without heroes tells of children only'
);

-- Children

select results_eq(
  $$ select pg_temp.begin_story(pg_temp.plan('{"stories_per_month": null}'), child => '{"name": "Mia", "age": 5, "gender": "female",
       "reading_language": "en"}') ? 'id' $$, array[true], 'a first story brings its child along'
);
select results_eq(
  format(
    $$ select %s #> '{refused}' $$,
    $$ tales.add_child('{"name": "Leo", "age": 5, "gender": "male", "reading_language": "en"}', pg_temp.plan()) $$
  ),
  array['{"limit": "children", "allowed": 1, "used": 1}'::jsonb], 'one child too many is refused'
);
select results_eq(
  $$ select pg_temp.begin_story(pg_temp.plan('{"stories_per_month": null}'), child => '{"name": "Leo", "age": 5, "gender": "male",
       "reading_language": "en"}') #>> '{refused,limit}' $$, array['children'], 'also with a story'
);
select results_eq(
  $$ select tales.add_child(jsonb_build_object('id', id), pg_temp.plan()) ->> 'id' = id::text from tales.children $$,
  array[true], 'the same request once more finds the child'
);

-- The plan that a parent was given

select tests.act_as('service_role');
select tales.save_plan(tests.ada(), pg_temp.plan('{"plan_name": "starter", "stories_per_month": 100}'));
select tests.act_as_parent(tests.ada());
select results_eq(
  $$ select (tales.plan_in_force(pg_temp.plan())).plan_name $$, array['starter'], 'goes before the one that everybody has'
);
select tests.act_as_parent(tests.ben());
select results_eq(
  $$ select (tales.plan_in_force(pg_temp.plan())).plan_name $$, array['free'], 'and is nobody else''s'
);
select results_eq(
  $$ select tales.plan_use(tales.plan_in_force(pg_temp.plan())) - 'tomorrow' - 'resetsOn' $$,
  array['{"stories": 0, "children": 0, "costToday": 0, "costThisMonth": 0}'::jsonb],
  'what somebody else used counts for nobody else'
);

-- Turns

create function pg_temp.take(most integer, bucket text default 'a-bucket-of-this-test') returns integer
language sql as $$
  select tales.take_turns(jsonb_build_array(jsonb_build_object('bucket', bucket, 'most', most, 'seconds', 600)))
$$;
select tests.act_as('anon');
select results_eq('select pg_temp.take(2) from generate_series(1, 4)', array[0, 0, 600, 600], 'a bucket has so many turns');
select results_eq('select pg_temp.take(2, ''another-bucket-of-this-test'')', array[0], 'each its own');
select results_eq(
  $$ select tales.take_turns('[{"bucket": "a-bucket-of-this-test", "most": 2, "seconds": 600},
       {"bucket": "another-bucket-of-this-test", "most": 2, "seconds": 60}]') $$,
  array[600], 'of two, the longer wait counts'
);
select throws_ok('select from tales_private.turns', '42501', null, 'nobody looks into the buckets');
select throws_ok($$ select pg_temp.take(1, 'short') $$, '23514', null, 'a bucket''s name is a hash');
select tests.act_as_owner();
update tales_private.turns set ends_at = now() where bucket = 'a-bucket-of-this-test';
select tests.act_as('anon');
select results_eq('select pg_temp.take(2)', array[0], 'after its time a bucket is full again');

-- Buckets that somebody makes up

select results_eq(
  $$ select tales.take_turns('[{"bucket": "a-bucket-for-a-whole-day", "most": 0, "seconds": 86400}]') $$, array[3600],
  'no bucket is kept for longer than an hour'
);
select tales.take_turns(jsonb_agg(jsonb_build_object('bucket', 'made-up-bucket-number-' || n, 'most', 1, 'seconds', 1)))
from generate_series(1, 30) as n group by n / 10;
select tests.act_as_owner();
select results_eq(
  $$ select count(*) from tales_private.turns where bucket like 'made-up-%' $$, array[30::bigint], 'there are thirty'
);
update tales_private.turns set ends_at = now() where bucket like 'made-up-%';
select tests.act_as('anon');
select pg_temp.take(2);
select tests.act_as_owner();
select results_eq(
  $$ select count(*) from tales_private.turns where bucket like 'made-up-%' $$, array[10::bigint],
  'after their time each call takes twenty of them away'
);
select tests.act_as('anon');
select pg_temp.take(2);
select tests.act_as_owner();
select results_eq(
  $$ select count(*) from tales_private.turns where bucket not like 'made-up-%' $$, array[3::bigint], 'and none that holds'
);
select results_eq(
  $$ select count(*) from tales_private.turns where bucket like 'made-up-%' $$, array[0::bigint], 'until all have gone'
);

select * from finish();
rollback;
