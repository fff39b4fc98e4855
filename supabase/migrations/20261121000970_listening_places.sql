-- Where a parent has stopped listening to a story, so that any device of theirs goes on there. Apart from the story and from
-- its narrations: whether those are being worked at is told by when they were changed last.
create table if not exists tales.listening_places (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null default auth.uid() references auth.users on delete cascade,
  story_id uuid not null,
  -- Into the story's content, in characters: a place that holds in every voice. 0: it was heard to its end, or gone back to
  -- its beginning.
  text_offset integer not null check (text_offset between 0 and 1000000),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (user_id, story_id),
  foreign key (user_id, story_id) references tales.stories (user_id, id) on delete cascade
);

create or replace trigger set_updated_at before update on tales.listening_places
  for each row execute function tales.set_updated_at();
alter table tales.listening_places enable row level security;
create policy listening_places_select on tales.listening_places for select to authenticated
  using (user_id = (select auth.uid()));
create policy listening_places_insert on tales.listening_places for insert to authenticated
  with check (user_id = (select auth.uid()));
create policy listening_places_update on tales.listening_places for update to authenticated
  using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));
create policy listening_places_delete on tales.listening_places for delete to authenticated
  using (user_id = (select auth.uid()));

-- As before, but that a table brings its grants along with its policies.
create or replace function tales.apply_grants() returns void
language plpgsql set search_path = '' as $$
declare
  policy record;
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

  -- A parent may do what a policy lets them do with a table, one of a later migration included. Their own row they change in
  -- parts only: it comes with the account and goes with it.
  for policy in
    select tablename, cmd from pg_catalog.pg_policies
    where schemaname = 'tales' and 'authenticated' = any (roles) and (tablename, cmd) <> ('parents', 'UPDATE')
  loop
    -- Not all that there is: no policy stops `truncate`.
    execute format(
      'grant %s on tales.%I to authenticated',
      case policy.cmd when 'ALL' then 'select, insert, update, delete' else policy.cmd end, policy.tablename
    );
  end loop;
  grant update (display_name, ui_language, time_zone, last_seen_at) on tales.parents to authenticated;

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
