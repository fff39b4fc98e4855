drop function if exists tales.story_statistics();
drop function if exists tales.delete_account();
drop function if exists tales.save_plan(uuid, jsonb);
