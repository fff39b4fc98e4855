-- What counts against a plan: one row for each story that has not failed.

-- Charged stories -----------------------------------------------------------------------------------------------------

-- Every story that has not failed, kept when the story is deleted. Apart from the stories, since those are the parent's
-- to change.
create table if not exists tales.story_charges (
  user_id uuid not null default auth.uid() references auth.users on delete cascade,
  -- The story's.
  id uuid not null,
  -- In UTC, as the days of `daily_usage` are.
  charged_on date not null default (now() at time zone 'utc')::date,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  primary key (user_id, id)
);

create index if not exists story_charges_by_day on tales.story_charges (user_id, charged_on);
create or replace trigger set_updated_at before update on tales.story_charges
  for each row execute function tales.set_updated_at();
alter table tales.story_charges enable row level security;
create policy story_charges_select on tales.story_charges for select to authenticated
  using (user_id = (select auth.uid()));

-- A trigger, so that there is no way to begin, end or give up a story past it. Of the owner: no parent changes the table.
create or replace function tales.charge_story() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'failed' then
    delete from tales.story_charges where user_id = new.user_id and id = new.id;
  else
    insert into tales.story_charges (user_id, id) values (new.user_id, new.id) on conflict do nothing;
  end if;
  return null;
end
$$;

create or replace trigger charge_begun_story after insert on tales.stories
  for each row when (new.status = 'writing') execute function tales.charge_story();
create or replace trigger charge_ended_story after update of status on tales.stories
  for each row when ((new.status = 'failed') <> (old.status = 'failed')) execute function tales.charge_story();

-- This month's stories from before this migration.
insert into tales.story_charges (user_id, id, charged_on)
select user_id, id, (created_at at time zone 'utc')::date from tales.stories
where status <> 'failed' and created_at >= date_trunc('month', now() at time zone 'utc') at time zone 'utc'
on conflict do nothing;

select tales.apply_grants();
