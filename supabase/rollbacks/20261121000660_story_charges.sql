drop trigger if exists charge_begun_story on tales.stories;
drop trigger if exists charge_ended_story on tales.stories;
drop function if exists tales.charge_story();
drop table if exists tales.story_charges;
