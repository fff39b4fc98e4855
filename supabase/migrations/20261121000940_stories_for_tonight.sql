-- What tonight's page offers, in its order: what is to be gone on with first, then the newest.
create index if not exists stories_for_tonight
  on tales.stories (user_id, goes_on_tomorrow desc, created_at desc, id desc) where shelf <> 'archived';

-- Nothing else asked for it.
drop index if exists tales.stories_that_go_on;
