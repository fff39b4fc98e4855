drop function if exists tales.library_counts(uuid, uuid, text, integer, text, boolean, text);

-- The query of the library for these filters; its parameters are the filters' own, in their order. Built at each call from
-- those given, so that each combination gets the plan that fits it. The first condition is the policy itself, since the
-- query runs as the owner.
create or replace function tales.library_sql(f tales.library_filters) returns text
language plpgsql immutable set search_path = '' as $$
declare
  conditions text := 's.user_id = $1';
  source text := 'tales.stories as s';
  created_at_key text := 's.created_at';
  id_key text := 's.id';
begin
  -- The order is read from the index that finds the stories: the first of these that is given.
  if f.child is not null then
    source := source || ' join tales.story_characters as c on c.user_id = $1 and c.story_id = s.id';
    conditions := conditions || ' and c.child_id = $2';
    created_at_key := 'c.story_created_at';
    id_key := 'c.story_id';
  end if;
  if f.hero is not null then
    source := source || ' join tales.story_characters as h on h.user_id = $1 and h.story_id = s.id';
    conditions := conditions || ' and h.hero_id = $3';
    if id_key = 's.id' then
      created_at_key := 'h.story_created_at';
      id_key := 'h.story_id';
    end if;
  end if;
  if f.child_name is not null then
    source := source || ' join tales.story_characters as n on n.user_id = $1 and n.story_id = s.id';
    -- Two children of one name in one story are one story.
    conditions := conditions || ' and n.role = ''child'' and n.name = $12 and not exists ('
      'select from tales.story_characters as m where m.story_id = n.story_id and m.role = ''child'' and m.name = n.name'
      ' and m.position < n.position)';
    if id_key = 's.id' then
      created_at_key := 'n.story_created_at';
      id_key := 'n.story_id';
    end if;
  end if;
  if f.language is not null then conditions := conditions || ' and s.language = $4'; end if;
  if f.min_rating is not null then conditions := conditions || ' and s.rating >= $5'; end if;
  if f.shelf is not null then conditions := conditions || ' and s.shelf = $6'; end if;
  if f.favourites then conditions := conditions || ' and s.is_favourite'; end if;
  if f.model is not null then conditions := conditions || ' and s.model_used = $13'; end if;
  if f.query is not null then
    conditions := conditions || ' and s.search @@ websearch_to_tsquery(''simple'', $8)';
  end if;
  if f.before_id is not null then
    conditions := conditions || format(' and (%s, %s) < ($9, $10)', created_at_key, id_key);
  end if;
  return format(
    'select s.* from %s where %s order by %s desc, %s desc limit $11', source, conditions, created_at_key, id_key
  );
end
$$;

drop function if exists tales.words_as_typed(text);
