-- The account: its plan, its numbers, and taking leave of it.

-- Gives a parent a plan in place of the one they have: both or neither. As the caller, so for the service role only.
create or replace function tales.save_plan(for_user uuid, plan jsonb) returns uuid
language plpgsql set search_path = '' as $$
declare
  new_id uuid;
begin
  update tales.user_plans set active = false where user_id = for_user and active;
  insert into tales.user_plans (
    user_id, plan_name, stories_per_month, children_limit, max_length_minutes, narration_enabled, heroes_enabled,
    max_credits_per_day, max_credits_per_month, reset_date
  )
  select for_user, p.plan_name, p.stories_per_month, p.children_limit, p.max_length_minutes, p.narration_enabled,
    p.heroes_enabled, p.max_credits_per_day, p.max_credits_per_month, p.reset_date
  from jsonb_populate_record(null::tales.user_plans, plan) as p
  returning id into new_id;
  return new_id;
end
$$;

-- Deletes the caller's account; everything of theirs goes with it. Answers how many rows of each table went. Of the
-- owner, since nobody else may write in the schema `auth`.
create or replace function tales.delete_account() returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  caller uuid := auth.uid();
  removed jsonb := '{}';
  owned text;
  row_count bigint;
begin
  if caller is null then
    raise exception 'nobody is signed in' using errcode = 'insufficient_privilege';
  end if;
  -- Every table of this schema that a parent owns, also one that a later migration adds.
  for owned in
    select c.relname from pg_catalog.pg_class as c
    join pg_catalog.pg_attribute as a on a.attrelid = c.oid and a.attname = 'user_id' and not a.attisdropped
    where c.relnamespace = 'tales'::regnamespace and c.relkind = 'r' order by c.relname
  loop
    execute format('select count(*) from tales.%I where user_id = $1', owned) into row_count using caller;
    removed := removed || jsonb_build_object(owned, row_count);
  end loop;
  delete from auth.users where id = caller;
  return removed;
end
$$;

-- What a parent has, in numbers, for the first look at the account: counted here, not in the app.
create or replace function tales.story_statistics() returns jsonb
language plpgsql stable set search_path = '' as $$
begin
  return jsonb_build_object(
    'stories', (select count(*) from tales.stories where status = 'ready'),
    'meanRating', (select round(avg(rating), 2) from tales.stories where status = 'ready'),
    'languages', (
      select coalesce(jsonb_agg(to_jsonb(l) order by l.stories desc, l.language), '[]') from (
        select language, count(*) as stories from tales.stories where status = 'ready' group by language
      ) as l
    ),
    'children', (
      select coalesce(jsonb_agg(to_jsonb(c) order by c.stories desc, c.name), '[]') from (
        select k.child_id as id, max(p.name) as name, count(*) as stories, round(avg(s.rating), 2) as "meanRating"
        from tales.story_characters as k
        join tales.stories as s on s.user_id = k.user_id and s.id = k.story_id and s.status = 'ready'
        join tales.children as p on p.id = k.child_id
        group by k.child_id
      ) as c
    )
  );
end
$$;

select tales.apply_grants();
