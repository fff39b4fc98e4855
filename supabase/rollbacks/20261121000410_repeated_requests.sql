-- Back to functions that do not know a repeated request.

drop function if exists tales.insert_child_and_story(jsonb, jsonb, jsonb);

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

drop function if exists tales.record_usage(uuid, text, integer, bigint, bigint, bigint, numeric);
