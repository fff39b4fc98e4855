drop function if exists tales.list_stories(
  uuid, uuid, text, integer, text, boolean, text, timestamptz, uuid, integer, text, text
);
drop function if exists tales.library_sql(tales.library_filters);
drop type if exists tales.library_filters;
drop index if exists tales.story_characters_by_child_name;
drop index if exists tales.stories_by_model;

-- The library: newest first, by key. A function of the owner because `@@` is not leakproof: under row level security
-- the planner may not use the full-text index for it. The first condition is therefore the policy itself. Built at each
-- call from the filters given, so that each combination gets the plan that fits it.
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
  page_size integer default 20
) returns setof tales.stories
language plpgsql stable security definer set search_path = '' as $$
declare
  conditions text := 's.user_id = $1';
  source text := 'tales.stories as s';
  created_at_key text := 's.created_at';
  id_key text := 's.id';
begin
  if auth.uid() is null then
    return;
  end if;
  if of_child is not null then
    source := source || ' join tales.story_characters as c on c.user_id = $1 and c.story_id = s.id';
    conditions := conditions || ' and c.child_id = $2';
    created_at_key := 'c.story_created_at';
    id_key := 'c.story_id';
  end if;
  if of_hero is not null then
    source := source || ' join tales.story_characters as h on h.user_id = $1 and h.story_id = s.id';
    conditions := conditions || ' and h.hero_id = $3';
    if of_child is null then
      created_at_key := 'h.story_created_at';
      id_key := 'h.story_id';
    end if;
  end if;
  if of_language is not null then conditions := conditions || ' and s.language = $4'; end if;
  if min_rating is not null then conditions := conditions || ' and s.rating >= $5'; end if;
  if on_shelf is not null then conditions := conditions || ' and s.shelf = $6'; end if;
  if only_favourites then conditions := conditions || ' and s.is_favourite'; end if;
  if query is not null then
    conditions := conditions || ' and s.search @@ websearch_to_tsquery(''simple'', $7)';
  end if;
  if before_id is not null then
    conditions := conditions || format(' and (%s, %s) < ($8, $9)', created_at_key, id_key);
  end if;
  return query execute
    format(
      'select s.* from %s where %s order by %s desc, %s desc limit $10', source, conditions, created_at_key, id_key
    )
    using auth.uid(), of_child, of_hero, of_language, min_rating, on_shelf, query, before_created_at, before_id,
      least(greatest(page_size, 1), 101);
end
$$;

select tales.apply_grants();
