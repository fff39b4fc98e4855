drop function if exists tales.prepare_story(uuid[], uuid[], text, integer, uuid, jsonb);
drop function if exists tales.take_turns(jsonb);
drop schema if exists tales_private cascade;
