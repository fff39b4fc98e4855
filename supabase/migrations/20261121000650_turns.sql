-- Rate limits that several processes share, and what happens before the storyteller is asked in one call.

-- Turns ---------------------------------------------------------------------------------------------------------------

-- Apart from `tales`, which the API serves. Unlogged: after a crash everybody may begin anew.
create schema if not exists tales_private;

create unlogged table if not exists tales_private.turns (
  -- A keyed hash: neither an address nor a parent can be read from it, and nobody can fill another's.
  bucket text primary key check (length(bucket) between 20 and 100),
  taken integer not null,
  ends_at timestamptz not null
);

create index if not exists turns_by_end on tales_private.turns (ends_at);

-- Takes one turn in each bucket, `[{ bucket, most, seconds }]`: 0 where each had one left, else the seconds until all have.
-- A bucket's time runs from its first turn. Also for those who are not signed in: signing in takes turns.
create or replace function tales.take_turns(turns jsonb) returns integer
language plpgsql security definer set search_path = '' as $$
declare
  turn record;
  wait_seconds integer := 0;
  this_wait integer;
begin
  -- In one order, or two requests could wait for each other. By the clock, since a transaction's own time stands still
  -- while it waits for another one's turn.
  for turn in
    select t.bucket, t.most, least(greatest(t.seconds, 1), 86400) as seconds
    from jsonb_to_recordset(turns) as t (bucket text, most integer, seconds integer)
    order by t.bucket limit 10
  loop
    insert into tales_private.turns as b (bucket, taken, ends_at)
    values (turn.bucket, 1, clock_timestamp() + make_interval(secs => turn.seconds))
    on conflict (bucket) do update set
      taken = case when b.ends_at <= clock_timestamp() then 1 else least(b.taken + 1, 1000000) end,
      ends_at = case when b.ends_at <= clock_timestamp() then excluded.ends_at else b.ends_at end
    returning case when b.taken > turn.most then greatest(ceil(extract(epoch from b.ends_at - clock_timestamp())), 1) else 0 end
    into this_wait;
    wait_seconds := greatest(wait_seconds, this_wait);
  end loop;
  -- Now and then, since most buckets are never asked for again.
  if random() < 0.01 then
    delete from tales_private.turns where bucket in (
      select bucket from tales_private.turns where ends_at <= clock_timestamp() limit 1000 for update skip locked
    );
  end if;
  return wait_seconds;
end
$$;

-- All that happens before the storyteller is asked, in one call, since the parent waits for the first words: the turns,
-- the parent's own key (sealed) and what the story is made of. `{ wait_seconds }` alone where it is not their turn.
create or replace function tales.prepare_story(
  child_ids uuid[], hero_ids uuid[], told_language text, told_limit integer, continued_id uuid default null,
  turns jsonb default '[]'
) returns jsonb
language plpgsql set search_path = '' as $$
declare
  wait_seconds integer := 0;
begin
  if turns <> '[]' then
    wait_seconds := tales.take_turns(turns);
  end if;
  if wait_seconds > 0 then
    return jsonb_build_object('wait_seconds', wait_seconds);
  end if;
  return tales.story_material(child_ids, hero_ids, told_language, told_limit, continued_id)
    || jsonb_build_object('own_key', (select api_key from tales.user_api_keys where service = 'openrouter'));
end
$$;

-- Takes from everybody what a new function gives to everybody.
select tales.apply_grants();
