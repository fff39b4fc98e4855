-- Reading a story aloud: who does it, how far it is, how it ends, and what it has cost.

-- The run that narrates, as `tales.stories` has one that writes; and why it ended without the whole.
alter table tales.narrations add column if not exists writer_id uuid;
alter table tales.narrations add column if not exists error_code text check (length(error_code) between 1 and 100);

-- Why others than the chosen voice have spoken in it: worth another try when that voice can be had.
alter table tales.narrations add column if not exists fallback_codes text[] not null default '{}'
  check (tales.is_short_list(fallback_codes, 20, 40));

-- The narration of a story in a voice, for this writer to tell: a new one, one that failed, or one that nobody has told
-- any further for `idle_seconds`. What it has already stays, up to the first recording that only the other process had in
-- memory. `again`: also one that is ready, from its beginning. So is one that ended since a recording
-- had gone. `isBegun` false where another tells it, or it is ready; null where there is no such story.
create or replace function tales.begin_narration(
  narration jsonb, idle_seconds integer, again boolean default false
) returns jsonb
language plpgsql set search_path = '' as $$
declare
  asked tales.narrations := jsonb_populate_record(null::tales.narrations, narration);
  existing tales.narrations;
  kept jsonb;
begin
  insert into tales.narrations (id, story_id, provider, voice, model, language, writer_id)
  values (asked.id, asked.story_id, asked.provider, asked.voice, asked.model, asked.language, asked.writer_id)
  on conflict (story_id, provider, voice) do nothing;
  if found then
    return jsonb_build_object('id', asked.id, 'status', 'narrating', 'isBegun', true, 'segments', '[]'::jsonb);
  end if;

  select * into existing from tales.narrations as n
  where n.story_id = asked.story_id and n.provider = asked.provider and n.voice = asked.voice
  for update;
  if not found then
    return null;
  end if;
  if (existing.status = 'ready' and not again)
    or (existing.status = 'narrating' and existing.writer_id is distinct from asked.writer_id
      and existing.updated_at > now() - make_interval(secs => idle_seconds))
  then
    return jsonb_build_object('id', existing.id, 'status', existing.status, 'isBegun', false, 'segments', '[]'::jsonb);
  end if;

  select coalesce(jsonb_agg(s.segment order by s.place), '[]') into kept
  from jsonb_array_elements(existing.segments) with ordinality as s (segment, place)
  where s.place < coalesce((
    select min(u.place) from jsonb_array_elements(existing.segments) with ordinality as u (segment, place)
    where (u.segment ->> 'isStored')::boolean is not true
  ), s.place + 1);
  if existing.status = 'ready' or existing.error_code = 'not_found' then
    kept := '[]';
  end if;
  update tales.narrations as n set
    status = 'narrating', error_code = null, duration_ms = null, writer_id = asked.writer_id, model = asked.model,
    segments = kept
  where n.id = existing.id;
  return jsonb_build_object('id', existing.id, 'status', 'narrating', 'isBegun', true, 'segments', kept);
end
$$;

-- Appends segments from `first_index` on; those that are there already, from a request whose answer was lost, stay as they
-- are. What the new ones have cost is added to the narration and to the day's account, by whoever spoke them. Without
-- segments it is a sign of life. `spoken_ms`: with these it has been spoken to its end, whether or not the whole can be
-- stored. Answers false, and saves nothing, where the narration is no longer this writer's.
create or replace function tales.save_segments(
  narration_id uuid, writer_id uuid, first_index integer, segments jsonb, spoken_ms integer default null
) returns boolean
language plpgsql set search_path = '' as $$
declare
  narration tales.narrations;
  added jsonb;
  used record;
begin
  select * into narration from tales.narrations as n where n.id = save_segments.narration_id for update;
  if not found or narration.status <> 'narrating' or narration.writer_id is distinct from save_segments.writer_id then
    return false;
  end if;
  if first_index > jsonb_array_length(narration.segments) then
    raise exception 'the segments before the one numbered % are missing', first_index
      using errcode = 'invalid_parameter_value';
  end if;

  select coalesce(jsonb_agg(s.segment order by s.place), '[]') into added
  from jsonb_array_elements(save_segments.segments) with ordinality as s (segment, place)
  where first_index + s.place > jsonb_array_length(narration.segments);
  update tales.narrations as n set
    segments = narration.segments || added,
    duration_ms = coalesce(spoken_ms, n.duration_ms),
    characters = n.characters + (
      select coalesce(sum((s ->> 'characters')::integer), 0) from jsonb_array_elements(added) as s
    ),
    cost_usd = coalesce(n.cost_usd + (
      select coalesce(sum((s ->> 'costUsd')::numeric), 0) from jsonb_array_elements(added) as s
    ), (select sum((s ->> 'costUsd')::numeric) from jsonb_array_elements(added) as s))
  where n.id = narration.id;

  for used in
    select concat_ws('/', s ->> 'provider', s ->> 'model') as model_name, count(*) as requests,
      sum((s ->> 'characters')::bigint) as characters, sum((s ->> 'costUsd')::numeric) as cost_usd
    from jsonb_array_elements(added) as s
    -- What comes from the cache was paid for before.
    where (s ->> 'characters')::integer > 0
    group by 1
    -- Two narrations of a parent must not wait for each other's rows.
    order by 1
  loop
    perform tales.record_usage(
      narration.user_id, used.model_name, used.requests::integer, 0, 0, used.characters::bigint, used.cost_usd
    );
  end loop;
  return true;
end
$$;

-- Saves the last segments and ends the narration; a whole one becomes the story's recording. All or nothing. Repeated, it
-- changes nothing and answers true; false where the narration was no longer this writer's to end.
create or replace function tales.finish_narration(
  narration_id uuid, writer_id uuid, first_index integer, segments jsonb, ending jsonb
) returns boolean
language plpgsql set search_path = '' as $$
declare
  narration tales.narrations;
begin
  -- The story first, as everything does that changes both.
  perform from tales.stories as s
  where s.id = (select n.story_id from tales.narrations as n where n.id = finish_narration.narration_id)
  for update;
  select * into narration from tales.narrations as n where n.id = finish_narration.narration_id for update;
  if found and narration.status <> 'narrating' and narration.writer_id = finish_narration.writer_id then
    return true;
  end if;
  if not tales.save_segments(narration_id, writer_id, first_index, segments) then
    return false;
  end if;

  update tales.narrations as n set
    status = ending ->> 'status',
    error_code = ending ->> 'errorCode',
    duration_ms = (ending ->> 'durationMs')::integer,
    audio_path = ending ->> 'audioPath',
    fallback_codes = array(
      select distinct s ->> 'fallbackCode' from jsonb_array_elements(n.segments) as s
      where s ->> 'fallbackCode' is not null order by 1
    )
  where n.id = narration.id
  returning * into narration;
  if narration.status = 'ready' then
    update tales.stories as s set
      audio_path = narration.audio_path,
      audio_provider = narration.provider,
      audio_generation_metadata = jsonb_build_object(
        'narrationId', narration.id, 'voice', narration.voice, 'model', narration.model,
        'language', narration.language, 'durationMs', narration.duration_ms, 'characters', narration.characters,
        'costUsd', narration.cost_usd, 'segments', jsonb_array_length(narration.segments),
        'spokenBy', (
          select coalesce(jsonb_agg(to_jsonb(v) order by v.segments desc, v.provider, v.voice), '[]') from (
            select e ->> 'provider' as provider, e ->> 'voice' as voice, count(*) as segments
            from jsonb_array_elements(narration.segments) as e group by 1, 2
          ) as v
        ),
        'fallbacks', (
          select coalesce(jsonb_agg(jsonb_build_object('index', e.place - 1, 'code', e.segment ->> 'fallbackCode')
            order by e.place), '[]')
          from jsonb_array_elements(narration.segments) with ordinality as e (segment, place)
          where e.segment ->> 'fallbackCode' is not null
        )
      )
    where s.id = narration.story_id;
  end if;
  return true;
end
$$;

-- Where a narration stands, with its segments from `from_index` on, at most so many: a listener asks again each second.
-- Null where there is none.
create or replace function tales.narration_progress(
  narration_id uuid, from_index integer, at_most integer default null
) returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return (
    select jsonb_build_object(
      'status', n.status, 'errorCode', n.error_code, 'durationMs', n.duration_ms,
      -- By one clock: those of the processes may differ.
      'idleSeconds', extract(epoch from now() - n.updated_at),
      -- Without taking apart those before.
      'segments', case
        when from_index >= jsonb_array_length(n.segments) or at_most < 1 then '[]'
        when at_most = 1 then jsonb_build_array(n.segments -> from_index)
        else jsonb_path_query_array(n.segments, '$[$first to $last]', jsonb_build_object(
          'first', from_index,
          'last', least(from_index + at_most, jsonb_array_length(n.segments)) - 1
        ))
      end
    )
    from tales.narrations as n where n.id = narration_progress.narration_id
  );
end
$$;

-- The recordings of sentences that only this story's narrations have: other stories may say the same.
create or replace function tales.recordings_of_story_alone(story_id uuid) returns jsonb
language sql stable set search_path = '' as $$
  with heard as (
    select distinct n.story_id, jsonb_array_elements(n.segments) ->> 'audioPath' as path from tales.narrations as n
  )
  select coalesce(jsonb_agg(h.path order by h.path), '[]') from heard as h
  where h.story_id = recordings_of_story_alone.story_id and h.path is not null
    and not exists (
      select from heard as other
      where other.path = h.path and other.story_id <> recordings_of_story_alone.story_id
    )
$$;

-- Words have their places in the text: of another text there is no narration.
create or replace function tales.forget_narrations() returns trigger
language plpgsql set search_path = '' as $$
begin
  delete from tales.narrations as n where n.user_id = new.user_id and n.story_id = new.id;
  new.audio_path := null;
  new.audio_provider := null;
  new.audio_generation_metadata := null;
  return new;
end
$$;

-- A text that only grows keeps them. Its last character may still change, where an emoji was cut in two.
create or replace trigger forget_narrations before update of content on tales.stories
for each row when (not starts_with(new.content, left(old.content, -1)))
execute function tales.forget_narrations();

select tales.apply_grants();
