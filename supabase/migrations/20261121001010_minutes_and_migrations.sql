-- What was read aloud stays in the month's account when its story is deleted, as the story and its cost do.

-- How long each narration is, kept when it is deleted. Apart from the narrations, since those are the parent's to change; a
-- row for each, not a sum of the day's, so that one that is told again counts once.
create table if not exists tales.heard_narrations (
  user_id uuid not null default auth.uid() references auth.users on delete cascade,
  -- The narration's.
  id uuid not null,
  -- In UTC, as the days of `daily_usage` are.
  heard_on date not null,
  duration_ms integer not null check (duration_ms >= 0),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (user_id, id)
);

create index if not exists heard_narrations_by_day on tales.heard_narrations (user_id, heard_on);
create or replace trigger set_updated_at before update on tales.heard_narrations
  for each row execute function tales.set_updated_at();
alter table tales.heard_narrations enable row level security;
create policy heard_narrations_select on tales.heard_narrations for select to authenticated
  using (user_id = (select auth.uid()));

-- A trigger, so that there is no way to end a narration past it. Of the owner: no parent changes the table. On the day that
-- the narration began, and as long as it was at its longest: told again, or changed by hand, it takes nothing away.
create or replace function tales.note_heard_narration() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into tales.heard_narrations as h (user_id, id, heard_on, duration_ms)
  values (new.user_id, new.id, (new.created_at at time zone 'utc')::date, new.duration_ms)
  on conflict (user_id, id) do update set duration_ms = greatest(h.duration_ms, excluded.duration_ms);
  return null;
end
$$;

create or replace trigger note_first_heard after insert on tales.narrations
  for each row when (new.duration_ms is not null) execute function tales.note_heard_narration();
create or replace trigger note_heard after update of duration_ms on tales.narrations
  for each row when (new.duration_ms is not null and new.duration_ms is distinct from old.duration_ms)
  execute function tales.note_heard_narration();

-- Those from before this migration.
insert into tales.heard_narrations (user_id, id, heard_on, duration_ms)
select user_id, id, (created_at at time zone 'utc')::date, duration_ms from tales.narrations where duration_ms is not null
on conflict do nothing;

-- What the account shows: the plan with what of it is used, and what was used on each day from `first_day` to `last_day`.
create or replace function tales.usage_report(first_day date, last_day date, default_plan jsonb default null) returns jsonb
language plpgsql stable set search_path = '' as $$
declare
  plan tales.user_plans := tales.plan_in_force(default_plan);
begin
  return jsonb_build_object(
    'plan', case when default_plan is not null then to_jsonb(plan) end,
    'used', tales.plan_use(plan),
    'days', (
      select coalesce(jsonb_agg(to_jsonb(d) order by d.date), '[]') from (
        select u.date, sum(u.stories) as stories, sum(u.heard_ms) as heard_ms, sum(u.cost) as cost from (
          select charged_on as date, 1 as stories, 0 as heard_ms, 0 as cost from tales.story_charges
          where charged_on between first_day and last_day
          union all
          select heard_on, 0, duration_ms, 0 from tales.heard_narrations where heard_on between first_day and last_day
          union all
          select date, 0, 0, total_cost from tales.daily_usage where date between first_day and last_day
        ) as u group by u.date
      ) as d
    )
  );
end
$$;

select tales.apply_grants();
