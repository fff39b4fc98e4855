drop trigger if exists forget_narrations on tales.stories;
drop function if exists tales.forget_narrations();
drop function if exists tales.recordings_of_story_alone(uuid);
drop function if exists tales.narration_progress(uuid, integer, integer);
drop function if exists tales.finish_narration(uuid, uuid, integer, jsonb, jsonb);
drop function if exists tales.save_segments(uuid, uuid, integer, jsonb, integer);
drop function if exists tales.begin_narration(jsonb, integer, boolean);
alter table tales.narrations drop column if exists fallback_codes;
alter table tales.narrations drop column if exists error_code;
alter table tales.narrations drop column if exists writer_id;

select tales.apply_grants();
