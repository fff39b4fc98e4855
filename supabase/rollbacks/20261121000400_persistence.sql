drop table if exists tales.user_api_keys;
drop table if exists tales.user_plans;
drop table if exists tales.daily_usage;
drop table if exists tales.narrations;

-- As it was before: the function names its tables.
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

  grant usage on schema tales to anon, authenticated, service_role;
  grant select, insert, update, delete on all tables in schema tales to service_role;

  -- A parent's row comes with the account and goes with it.
  grant select, update (display_name, ui_language, time_zone, last_seen_at) on tales.parents to authenticated;
  grant select, insert, update, delete on tales.children, tales.heroes, tales.stories, tales.story_characters
    to authenticated;
  -- The log is written and read, never rewritten.
  grant select, insert on tales.generations to authenticated;

  -- By name, because some of them come with later migrations.
  for routine in
    select oid from pg_catalog.pg_proc
    where pronamespace = 'tales'::regnamespace and proname in (
      'is_short_list', 'insert_story', 'finish_story', 'log_generation', 'fail_abandoned_stories', 'list_stories',
      'reopen_story', 'save_story', 'story_material'
    )
  loop
    execute format('grant execute on function %s to authenticated, service_role', routine);
  end loop;
end
$$;

select tales.apply_grants();
