-- The numbers on the library's chips, from the index that finds the words.

-- How many stories each choice of each filter would leave, with all the others as they are: the numbers on the chips. A
-- function of the owner for the same reason as `list_stories`: under row level security the text of each story of the
-- parent would be read for its words. The first condition is the policy itself. Planned at each call, so that a filter
-- that is not given costs nothing and the words find their index.
create or replace function tales.library_counts(
  of_child uuid default null,
  of_hero uuid default null,
  of_language text default null,
  min_rating integer default null,
  on_shelf text default null,
  only_favourites boolean default false,
  query text default null
) returns jsonb
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan' as $$
declare
  parent uuid := auth.uid();
begin
  return (
    with judged as materialized (
      select s.id, s.language, s.shelf, s.is_favourite, s.rating,
        of_language is null or s.language = of_language as fits_language,
        on_shelf is null or s.shelf = on_shelf as fits_shelf,
        min_rating is null or coalesce(s.rating >= min_rating, false) as fits_rating,
        not coalesce(only_favourites, false) or s.is_favourite as fits_favourite,
        of_child is null or exists (
          select from tales.story_characters as c where c.user_id = parent and c.story_id = s.id and c.child_id = of_child
        ) as fits_child,
        of_hero is null or exists (
          select from tales.story_characters as c where c.user_id = parent and c.story_id = s.id and c.hero_id = of_hero
        ) as fits_hero
      from tales.stories as s
      where s.user_id = parent and (query is null or s.search @@ tales.words_as_typed(query))
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
          from judged as s join tales.story_characters as c on c.user_id = parent and c.story_id = s.id
          where c.child_id is not null and fits_language and fits_shelf and fits_rating and fits_favourite and fits_hero
          group by c.child_id
        ) as l
      ),
      'heroes', (
        select coalesce(jsonb_object_agg(hero_id, stories), '{}') from (
          select c.hero_id, count(distinct s.id) as stories
          from judged as s join tales.story_characters as c on c.user_id = parent and c.story_id = s.id
          where c.hero_id is not null and fits_language and fits_shelf and fits_rating and fits_favourite and fits_child
          group by c.hero_id
        ) as l
      )
    )
  );
end
$$;

-- As before, with `library_counts` among the functions of the owner.
create or replace function tales.apply_grants() returns void
language plpgsql set search_path = '' as $$
declare
  routine regprocedure;
begin
  -- Two processes that start at once would update the same rows of the catalogue.
  perform pg_advisory_xact_lock(hashtext('tales.apply_grants'));

  revoke all on schema tales from public, anon, authenticated, service_role;
  revoke all on all tables in schema tales from public, anon, authenticated, service_role;
  revoke all on all sequences in schema tales from public, anon, authenticated, service_role;
  revoke all on all routines in schema tales from public, anon, authenticated, service_role;
  alter default privileges in schema tales revoke all on tables from public, anon, authenticated, service_role;
  alter default privileges in schema tales revoke all on sequences from public, anon, authenticated, service_role;
  revoke all on schema tales_private from public, anon, authenticated, service_role;

  grant usage on schema tales to anon, authenticated, service_role;
  grant select, insert, update, delete on all tables in schema tales to service_role;

  -- A parent's row comes with the account and goes with it.
  grant select, update (display_name, ui_language, time_zone, last_seen_at) on tales.parents to authenticated;
  grant select, insert, update, delete
    on tales.children, tales.heroes, tales.stories, tales.story_characters, tales.narrations, tales.user_api_keys
    to authenticated;
  -- The log is written and read, never rewritten.
  grant select, insert on tales.generations to authenticated;
  grant select on tales.daily_usage, tales.user_plans, tales.story_charges to authenticated;

  for routine in
    select oid from pg_catalog.pg_proc
    where pronamespace = 'tales'::regnamespace and prorettype <> 'trigger'::regtype
      and proname <> 'apply_grants'
      and (not prosecdef or proname in ('delete_account', 'library_counts', 'list_stories', 'record_usage', 'take_turns'))
  loop
    execute format('grant execute on function %s to authenticated, service_role', routine);
  end loop;
  grant execute on function tales.take_turns(jsonb) to anon;
end
$$;

select tales.apply_grants();
