-- What has to happen together, or faster than row by row.

-- All that a story is made of, in one question instead of four: the parent waits for the first words. `told` newest
-- first; `continued` with its last page, for where nobody has summed it up.
create or replace function tales.story_material(
  child_ids uuid[], hero_ids uuid[], told_language text, told_limit integer, continued_id uuid default null
) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'children', (
      select coalesce(jsonb_agg(to_jsonb(c)), '[]') from (
        select id, name, age, gender, interests, avoid, reading_language from tales.children where id = any (child_ids)
      ) as c
    ),
    'heroes', (
      select coalesce(jsonb_agg(to_jsonb(h)), '[]') from (
        select id, user_id, name, gender, appearance, personality_traits, interests, strengths, language
        from tales.heroes where id = any (hero_ids)
      ) as h
    ),
    'told', (
      select coalesce(jsonb_agg(to_jsonb(t)), '[]') from (
        select title, summary, generation_info ->> 'opening' as opening, generation_info ->> 'ending' as ending,
          generation_info -> 'names' as names
        from tales.stories where language = told_language and status = 'ready'
        order by created_at desc, id desc limit told_limit
      ) as t
    ),
    'continued', (
      select jsonb_build_object(
        'title', title, 'summary', summary, 'opening', generation_info ->> 'opening', 'names', generation_info -> 'names',
        'ending', case when summary is null then right(content, 1500) else generation_info ->> 'ending' end
      )
      from tales.stories where id = continued_id
    )
  )
$$;

-- Inserts a story and its characters, both as the caller, in one transaction.
create or replace function tales.insert_story(story jsonb, characters jsonb) returns uuid
language plpgsql set search_path = '' as $$
declare
  new_id uuid := coalesce((story ->> 'id')::uuid, gen_random_uuid());
begin
  insert into tales.stories (
    id, writer_id, title, moral, story_type, language, length_minutes, parent_story_id,
    child_id, child_name, child_age, child_gender, child_interests, generation_info
  )
  select new_id, s.writer_id, coalesce(s.title, ''), s.moral, s.story_type, s.language, s.length_minutes, s.parent_story_id,
    s.child_id, s.child_name, s.child_age, s.child_gender, coalesce(s.child_interests, '{}'),
    coalesce(s.generation_info, '{}')
  from jsonb_populate_record(null::tales.stories, story) as s;

  insert into tales.story_characters (story_id, position, role, child_id, hero_id, name, description)
  select new_id, c.position, c.role, c.child_id, c.hero_id, c.name, coalesce(c.description, '{}')
  from jsonb_populate_recordset(null::tales.story_characters, characters) as c;

  return new_id;
end
$$;

-- Ends a story that is still being written and logs the attempt that ended it, in one transaction. Without `writer_id`,
-- on behalf of whoever writes it. Answers false, and leaves the story alone, where it is no longer that writer's to end;
-- the attempt, which has cost money, is logged all the same.
create or replace function tales.finish_story(
  story_id uuid, ending jsonb, attempt jsonb, writer_id uuid default null
) returns boolean
language plpgsql set search_path = '' as $$
declare
  story tales.stories;
  info jsonb;
  new_content text;
  may_end boolean;
  is_ready boolean;
begin
  select * into story from tales.stories as s where s.id = finish_story.story_id for update;
  if not found then
    return false;
  end if;
  if attempt is not null then
    perform tales.log_generation(story.id, attempt);
  end if;
  -- A writer that was only given up for dead may still end what nobody else has taken over.
  may_end := story.status = 'writing'
    or (story.status = 'failed' and story.generation_info ->> 'errorCode' = 'story_interrupted'
      and finish_story.writer_id is not null);
  if not may_end or story.writer_id is distinct from coalesce(finish_story.writer_id, story.writer_id) then
    return false;
  end if;

  info := coalesce(nullif(ending -> 'generation_info', 'null'), '{}');
  new_content := coalesce(ending ->> 'content', story.content);
  is_ready := ending ->> 'status' = 'ready';
  -- A second try that was not told to its end does not take away what the first had told: that comes back as it was,
  -- waiting for another try.
  if length(story.generation_info ->> 'keptContent') > length(new_content)
    and (not is_ready or (info ->> 'isStopped')::boolean is true)
  then
    update tales.stories as s set
      status = 'failed',
      title = story.generation_info ->> 'keptTitle',
      content = story.generation_info ->> 'keptContent',
      generation_info = story.generation_info - 'keptTitle' - 'keptContent'
        || jsonb_build_object('errorCode', coalesce(info ->> 'errorCode', 'story_interrupted'))
    where s.id = story.id;
    return true;
  end if;

  update tales.stories as s set
    status = ending ->> 'status',
    title = coalesce(ending ->> 'title', story.title),
    content = new_content,
    summary = ending ->> 'summary',
    model_used = coalesce(ending ->> 'model_used', story.model_used),
    full_response = coalesce(nullif(ending -> 'full_response', 'null'), story.full_response),
    generation_info = (story.generation_info || info) - 'keptTitle' - 'keptContent'
  where s.id = story.id;
  return true;
end
$$;

-- Appends one attempt to a story's log; its number is the next one. The owner is the story's, so that the service role
-- can log too (and no `auth.uid()` here: outside Supabase, callers may not look into the schema `auth`).
create or replace function tales.log_generation(story_id uuid, attempt jsonb) returns void
language sql set search_path = '' as $$
  insert into tales.generations (
    user_id, story_id, attempt,
    model, status, error_code, input_tokens, output_tokens, cost_usd, first_token_ms, duration_ms
  )
  select
    (select s.user_id from tales.stories as s where s.id = log_generation.story_id),
    log_generation.story_id,
    (select coalesce(max(g.attempt), 0) + 1 from tales.generations as g where g.story_id = log_generation.story_id),
    a.model, a.status, a.error_code, a.input_tokens, a.output_tokens, a.cost_usd, a.first_token_ms, a.duration_ms
  from jsonb_populate_record(null::tales.generations, attempt) as a
$$;

-- Has a failed story written once more. What there is of it is set aside, and comes back where nothing new is written.
-- Answers false, and changes nothing, where the story has not failed.
create or replace function tales.reopen_story(story_id uuid, writer_id uuid) returns boolean
language plpgsql set search_path = '' as $$
begin
  update tales.stories as s set
    status = 'writing',
    writer_id = reopen_story.writer_id,
    title = '',
    content = '',
    generation_info = (s.generation_info - 'errorCode')
      || jsonb_build_object('keptTitle', s.title, 'keptContent', s.content)
  where s.id = reopen_story.story_id and s.status = 'failed';
  return found;
end
$$;

-- Marks as failed, with the text they have, the stories that nobody has been writing for a while: the caller's own for
-- a parent, everybody's for the service role.
create or replace function tales.fail_abandoned_stories(idle_seconds integer) returns integer
language plpgsql set search_path = '' as $$
declare
  abandoned integer;
begin
  update tales.stories set
    status = 'failed',
    title = case when length(generation_info ->> 'keptContent') > length(content)
      then generation_info ->> 'keptTitle' else title end,
    content = case when length(generation_info ->> 'keptContent') > length(content)
      then generation_info ->> 'keptContent' else content end,
    generation_info = (generation_info || '{"errorCode": "story_interrupted"}') - 'keptTitle' - 'keptContent'
  where status = 'writing' and updated_at <= now() - make_interval(secs => idle_seconds);
  get diagnostics abandoned = row_count;
  return abandoned;
end
$$;

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
