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
