create or replace function tales.insert_child_and_story(child jsonb, story jsonb, characters jsonb) returns uuid
language plpgsql set search_path = '' as $$
declare
  new_child uuid := coalesce((child ->> 'id')::uuid, gen_random_uuid());
  new_story uuid;
begin
  insert into tales.children (id, name, age, gender, interests, avoid, reading_language)
  select new_child, c.name, c.age, c.gender, coalesce(c.interests, '{}'), coalesce(c.avoid, '{}'),
    c.reading_language
  from jsonb_populate_record(null::tales.children, child) as c;
  new_story := tales.insert_story(story, characters);
  if new_story is null then
    -- The first request has saved the child too, under an id of its own.
    delete from tales.children where id = new_child;
  end if;
  return new_story;
end
$$;
