drop trigger if exists note_continuation on tales.stories;
drop function if exists tales.note_continuation();
drop index if exists tales.stories_that_go_on;
alter table tales.stories drop column if exists goes_on_tomorrow;
alter table tales.children
  drop column if exists reading_face,
  drop column if exists reading_size,
  drop column if exists reading_spacing,
  drop column if exists reading_width;
