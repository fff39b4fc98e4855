-- The library while it is searched: words that are still being typed, and how many stories each filter would leave.

-- What a parent means by the words so far: as a search engine reads them, and the last word may go on. Not within quotes,
-- and not after a space, where the word is said to its end.
create or replace function tales.words_as_typed(query text) returns tsquery
language plpgsql immutable set search_path = '' as $$
declare
  words tsquery := websearch_to_tsquery('simple', query);
begin
  if query ~ '[[:alnum:]]$' and words::text ~ '''$' then
    -- The first part is in the second; the planner knows how common a word is, and little of beginnings of words.
    return words || (words::text || ':*')::tsquery;
  end if;
  return words;
end
$$;

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
    conditions := conditions || ' and s.search @@ tales.words_as_typed($8)';
  end if;
  if f.before_id is not null then
    conditions := conditions || format(' and (%s, %s) < ($9, $10)', created_at_key, id_key);
  end if;
  return format(
    'select s.* from %s where %s order by %s desc, %s desc limit $11', source, conditions, created_at_key, id_key
  );
end
$$;

-- How many stories each choice of each filter would leave, with all the others as they are: the numbers on the chips. As
-- the caller, so that row level security decides what is counted; in one pass over the caller's stories.
create or replace function tales.library_counts(
  of_child uuid default null,
  of_hero uuid default null,
  of_language text default null,
  min_rating integer default null,
  on_shelf text default null,
  only_favourites boolean default false,
  query text default null
) returns jsonb
language sql stable set search_path = '' as $$
  with judged as materialized (
    select s.id, s.language, s.shelf, s.is_favourite, s.rating,
      of_language is null or s.language = of_language as fits_language,
      on_shelf is null or s.shelf = on_shelf as fits_shelf,
      min_rating is null or coalesce(s.rating >= min_rating, false) as fits_rating,
      not coalesce(only_favourites, false) or s.is_favourite as fits_favourite,
      of_child is null or exists (
        select from tales.story_characters as c where c.story_id = s.id and c.child_id = of_child
      ) as fits_child,
      of_hero is null or exists (
        select from tales.story_characters as c where c.story_id = s.id and c.hero_id = of_hero
      ) as fits_hero
    from tales.stories as s
    where query is null or s.search @@ tales.words_as_typed(query)
  )
  select jsonb_build_object(
    'stories', (
      select count(*) from judged
      where fits_language and fits_shelf and fits_rating and fits_favourite and fits_child and fits_hero
    ),
    'favourites', (
      select count(*) from judged
      where is_favourite and fits_language and fits_shelf and fits_rating and fits_child and fits_hero
    ),
    'languages', (
      select coalesce(jsonb_object_agg(language, stories), '{}') from (
        select language, count(*) as stories from judged
        where fits_shelf and fits_rating and fits_favourite and fits_child and fits_hero group by language
      ) as l
    ),
    'shelves', (
      select coalesce(jsonb_object_agg(shelf, stories), '{}') from (
        select shelf, count(*) as stories from judged
        where fits_language and fits_rating and fits_favourite and fits_child and fits_hero group by shelf
      ) as l
    ),
    'ratings', (
      select coalesce(jsonb_object_agg(rating, stories), '{}') from (
        select rating, count(*) as stories from judged
        where rating is not null and fits_language and fits_shelf and fits_favourite and fits_child and fits_hero
        group by rating
      ) as l
    ),
    'children', (
      select coalesce(jsonb_object_agg(child_id, stories), '{}') from (
        select c.child_id, count(distinct s.id) as stories
        from judged as s join tales.story_characters as c on c.story_id = s.id
        where c.child_id is not null and fits_language and fits_shelf and fits_rating and fits_favourite and fits_hero
        group by c.child_id
      ) as l
    ),
    'heroes', (
      select coalesce(jsonb_object_agg(hero_id, stories), '{}') from (
        select c.hero_id, count(distinct s.id) as stories
        from judged as s join tales.story_characters as c on c.story_id = s.id
        where c.hero_id is not null and fits_language and fits_shelf and fits_rating and fits_favourite and fits_child
        group by c.hero_id
      ) as l
    )
  )
$$;

select tales.apply_grants();
