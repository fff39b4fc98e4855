-- What a story has cost is counted, also where the database was away between two attempts.

-- Appends one attempt to a story's log, and what it used to the day's account, once for each `id` of an attempt. Its
-- number is the next one, or one that is left. The owner is the story's, so that the service role can log too (and no `auth.uid()` here:
-- outside Supabase, callers may not look into the schema `auth`). A log is full after a thousand, which may be a parent's own
-- doing: what is tried after them is counted all the same, and keeps no story from being ended.
create or replace function tales.log_generation(story_id uuid, attempt jsonb) returns void
language plpgsql set search_path = '' as $$
declare
  entry tales.generations := jsonb_populate_record(null::tales.generations, attempt);
  owner uuid;
  number integer;
begin
  -- Who else writes to this log waits: the number stays free.
  select s.user_id into owner from tales.stories as s where s.id = log_generation.story_id for update;
  select coalesce(max(g.attempt), 0) + 1 into number from tales.generations as g
  where g.story_id = log_generation.story_id;
  if exists (select from tales.generations as g where g.id = entry.id) then
    return;
  end if;
  if number > 1000 then
    select min(n) into number from generate_series(1, 1000) as n
    where not exists (
      select from tales.generations as g where g.story_id = log_generation.story_id and g.attempt = n
    );
  end if;
  if number is not null then
    insert into tales.generations (
      id, user_id, story_id, attempt,
      model, status, error_code, input_tokens, output_tokens, cost_usd, first_token_ms, duration_ms
    )
    values (
      coalesce(entry.id, gen_random_uuid()), owner, log_generation.story_id, number,
      entry.model, entry.status, entry.error_code, entry.input_tokens, entry.output_tokens, entry.cost_usd,
      entry.first_token_ms, entry.duration_ms
    );
  end if;
  perform tales.record_usage(owner, entry.model, 1, entry.input_tokens, entry.output_tokens, 0, entry.cost_usd);
end
$$;

-- Ends a story that is still being written and logs the attempt that ended it, in one transaction. Without `writer_id`,
-- on behalf of whoever writes it. Answers false, and leaves the story alone, where it is no longer that writer's to end;
-- the attempt, which has cost money, is logged all the same, as are those before it that could not be logged
-- (`ending.unlogged`). Repeated, it changes nothing and answers true.
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
  earlier jsonb;
  unlogged jsonb := coalesce(nullif(ending -> 'unlogged', 'null'), '[]');
begin
  select * into story from tales.stories as s where s.id = finish_story.story_id for update;
  if not found then
    return false;
  end if;
  -- The answer to the same request was lost: all is done.
  if story.status <> 'writing' and story.writer_id is not distinct from coalesce(finish_story.writer_id, story.writer_id)
    and exists (
      select from tales.generations as g
      where g.id = (finish_story.attempt ->> 'id')::uuid and g.story_id = story.id
    )
  then
    return true;
  end if;
  for earlier in select value from jsonb_array_elements(unlogged) loop
    perform tales.log_generation(story.id, earlier);
  end loop;
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
