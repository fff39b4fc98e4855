-- A child and its first story, or neither. Null, and nothing done, where the story is there already: then the same request
-- has come before, with the same child or, from a form that was filled again, with another one.
create or replace function tales.insert_child_and_story(child jsonb, story jsonb, characters jsonb) returns uuid
language plpgsql set search_path = '' as $$
declare
  new_child uuid := coalesce((child ->> 'id')::uuid, gen_random_uuid());
  is_new boolean;
  new_story uuid;
begin
  insert into tales.children (id, name, age, gender, interests, avoid, reading_language)
  select new_child, c.name, c.age, c.gender, coalesce(c.interests, '{}'), coalesce(c.avoid, '{}'),
    c.reading_language
  from jsonb_populate_record(null::tales.children, child) as c
  on conflict (id) do nothing;
  is_new := found;
  new_story := tales.insert_story(story, characters);
  if new_story is null and is_new then
    delete from tales.children where id = new_child;
  end if;
  return new_story;
end
$$;

select tales.apply_grants();
