-- Back to the first release's functions.

drop function if exists tales.save_story(uuid, uuid, text, text);

-- All that a story is made of, in one question instead of four: the parent waits for the first words. `told` newest
-- first; `continued` with its last page, for where nobody has summed it up.
create or replace function tales.story_material(
  child_ids uuid[], hero_ids uuid[], told_language text, told_limit integer, continued_id uuid default null
) returns jsonb
language sql stable set search_path = '' as $$
  select jsonb_build_object(
    'children', (
      select coalesce(jsonb_agg(to_jsonb(c)), '[]') from (
        select id, name, age, gender, interests, avoid, reading_language from tales.children where id = any (child_ids)
      ) as c
    ),
    'heroes', (
      select coalesce(jsonb_agg(to_jsonb(h)), '[]') from (
        select id, user_id, name, gender, appearance, personality_traits, interests, strengths, language
        from tales.heroes where id = any (hero_ids)
      ) as h
    ),
    'told', (
      select coalesce(jsonb_agg(to_jsonb(t)), '[]') from (
        select title, summary, generation_info ->> 'opening' as opening, generation_info ->> 'ending' as ending,
          generation_info -> 'names' as names
        from tales.stories where language = told_language and status = 'ready'
        order by created_at desc, id desc limit told_limit
      ) as t
    ),
    'continued', (
      select jsonb_build_object(
        'title', title, 'summary', summary, 'opening', generation_info ->> 'opening', 'names', generation_info -> 'names',
        'ending', case when summary is null then right(content, 1500) else generation_info ->> 'ending' end
      )
      from tales.stories where id = continued_id
    )
  )
$$;

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
      'reopen_story', 'story_material'
    )
  loop
    execute format('grant execute on function %s to authenticated, service_role', routine);
  end loop;
end
$$;

select tales.apply_grants();
