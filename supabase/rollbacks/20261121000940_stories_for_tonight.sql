create index if not exists stories_that_go_on on tales.stories (user_id, created_at desc) where goes_on_tomorrow;
drop index if exists tales.stories_for_tonight;
