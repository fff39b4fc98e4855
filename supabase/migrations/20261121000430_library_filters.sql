-- The library by a child's name and by the model that wrote, and its SQL where a test can explain it.

create index if not exists stories_by_model
  on tales.stories (user_id, model_used, created_at desc, id desc) where model_used is not null;
create index if not exists story_characters_by_child_name
  on tales.story_characters (user_id, name, story_created_at desc, story_id desc) where role = 'child';

drop type if exists tales.library_filters cascade;
create type tales.library_filters as (
  user_id uuid, child uuid, hero uuid, language text, min_rating integer, shelf text, favourites boolean, query text,
  before_created_at timestamptz, before_id uuid, page_size integer, child_name text, model text
);

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

-- The library: newest first, by key. A function of the owner because `@@` is not leakproof: under row level security
-- the planner may not use the full-text index for it.
drop function if exists tales.list_stories(uuid, uuid, text, integer, text, boolean, text, timestamptz, uuid, integer);
create or replace function tales.list_stories(
  of_child uuid default null,
  of_hero uuid default null,
  of_language text default null,
  min_rating integer default null,
  on_shelf text default null,
  only_favourites boolean default false,
  query text default null,
  before_created_at timestamptz default null,
  before_id uuid default null,
  page_size integer default 20,
  of_child_name text default null,
  by_model text default null
) returns setof tales.stories
language plpgsql stable security definer set search_path = '' as $$
declare
  f tales.library_filters := (
    auth.uid(), of_child, of_hero, of_language, min_rating, on_shelf, only_favourites, query, before_created_at, before_id,
    least(greatest(page_size, 1), 101), of_child_name, by_model
  );
begin
  if f.user_id is null then
    return;
  end if;
  return query execute tales.library_sql(f)
    using f.user_id, f.child, f.hero, f.language, f.min_rating, f.shelf, f.favourites, f.query, f.before_created_at,
      f.before_id, f.page_size, f.child_name, f.model;
end
$$;

select tales.apply_grants();
