drop table if exists tales.listening_places;

-- As before, with a list of tables.
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
