drop function if exists tales.story_statistics();
drop function if exists tales.delete_account();
