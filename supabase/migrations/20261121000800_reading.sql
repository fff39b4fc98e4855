-- How a child's stories are set on the page: remembered with the child, so that every device of the parent knows it. Steps
-- rather than measures, which are the page's own to choose.
alter table tales.children
  add column if not exists reading_face text not null default 'book'
    check (reading_face in ('book', 'plain', 'clear')),
  add column if not exists reading_size smallint not null default 2 check (reading_size between 1 and 7),
  add column if not exists reading_spacing smallint not null default 2 check (reading_spacing between 1 and 3),
  add column if not exists reading_width smallint not null default 2 check (reading_width between 1 and 3);

-- Tonight's story is to be gone on with before all others.
alter table tales.stories add column if not exists goes_on_tomorrow boolean not null default false;

create index if not exists stories_that_go_on on tales.stories (user_id, created_at desc) where goes_on_tomorrow;

-- It has gone on.
create or replace function tales.note_continuation() returns trigger
language plpgsql set search_path = '' as $$
begin
  update tales.stories set goes_on_tomorrow = false where id = new.parent_story_id and goes_on_tomorrow;
  return new;
end
$$;

create or replace trigger note_continuation after insert on tales.stories
  for each row when (new.parent_story_id is not null) execute function tales.note_continuation();

select tales.apply_grants();
