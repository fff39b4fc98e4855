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

drop trigger if exists note_first_recordings on tales.narrations;
drop trigger if exists note_recordings on tales.narrations;
drop function if exists tales.note_recordings();
drop table if exists tales_private.narration_recordings;

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
