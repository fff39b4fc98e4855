-- Which narration has which recordings, from an index: before a story is deleted, the narrations of all of the parent's
-- stories were taken apart for it.

-- Apart from `tales`, since it only repeats what `segments` says. With the owner, whose recordings alone are compared.
create table if not exists tales_private.narration_recordings (
  narration_id uuid not null references tales.narrations on delete cascade,
  user_id uuid not null,
  path text not null check (length(path) <= 500),
  primary key (narration_id, path)
);

create index if not exists narration_recordings_by_path
  on tales_private.narration_recordings (user_id, path, narration_id);

-- A trigger, so that there is no way to save segments past it. What a narration no longer has stays noted: it goes with the
-- story all the same.
create or replace function tales.note_recordings() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  noted integer := 0;
begin
  if tg_op = 'UPDATE' then
    -- Segments are added at the end, every second of them; where the last one is another, all are looked at again.
    noted := jsonb_array_length(old.segments);
    if new.segments -> (noted - 1) is distinct from old.segments -> (noted - 1) then
      noted := 0;
    end if;
  end if;
  insert into tales_private.narration_recordings (narration_id, user_id, path)
  select distinct new.id, new.user_id, s.segment ->> 'audioPath'
  from jsonb_array_elements(new.segments) with ordinality as s (segment, place)
  where s.place > noted and length(s.segment ->> 'audioPath') <= 500
  on conflict do nothing;
  return null;
end
$$;

create or replace trigger note_first_recordings after insert on tales.narrations
  for each row when (new.segments <> '[]') execute function tales.note_recordings();
create or replace trigger note_recordings after update of segments on tales.narrations
  for each row when (new.segments <> old.segments) execute function tales.note_recordings();

-- Those from before this migration.
insert into tales_private.narration_recordings (narration_id, user_id, path)
select distinct n.id, n.user_id, s ->> 'audioPath' from tales.narrations as n, jsonb_array_elements(n.segments) as s
where length(s ->> 'audioPath') <= 500
on conflict do nothing;

-- The recordings of sentences that only this story's narrations have: other stories may say the same. Of the owner, whose
-- the notes are.
create or replace function tales.recordings_of_story_alone(story_id uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  parent uuid := auth.uid();
  own uuid[] := array(
    select n.id from tales.narrations as n
    where n.user_id = parent and n.story_id = recordings_of_story_alone.story_id
  );
begin
  return (
    select coalesce(jsonb_agg(distinct r.path order by r.path), '[]') from tales_private.narration_recordings as r
    where r.narration_id = any (own) and not exists (
      select from tales_private.narration_recordings as other
      where other.user_id = parent and other.path = r.path and other.narration_id <> all (own)
    )
  );
end
$$;

-- As before, with `recordings_of_story_alone` among the functions of the owner.
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
      and (not prosecdef or proname in (
        'delete_account', 'library_counts', 'list_stories', 'record_usage', 'recordings_of_story_alone', 'take_turns'
      ))
  loop
    execute format('grant execute on function %s to authenticated, service_role', routine);
  end loop;
  grant execute on function tales.take_turns(jsonb) to anon;
end
$$;

select tales.apply_grants();
