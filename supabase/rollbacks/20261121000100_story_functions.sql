drop function if exists tales.list_stories(
  uuid, uuid, text, integer, text, boolean, text, timestamptz, uuid, integer
);
drop function if exists tales.reopen_story(uuid, uuid);
drop function if exists tales.fail_abandoned_stories(integer);
drop function if exists tales.finish_story(uuid, jsonb, jsonb, uuid);
drop function if exists tales.log_generation(uuid, jsonb);
drop function if exists tales.insert_story(jsonb, jsonb);
drop function if exists tales.story_material(uuid[], uuid[], text, integer, uuid);
