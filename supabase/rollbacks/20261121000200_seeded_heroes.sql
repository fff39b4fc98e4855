-- Only the heroes of this migration, and of them only those that no story tells of: those are found again on the way up.
delete from tales.heroes as hero
where user_id is null and id between '7a1e5000-0000-4000-8000-000000000101' and '7a1e5000-0000-4000-8000-000000000506'
  and not exists (select from tales.story_characters where hero_id = hero.id);
