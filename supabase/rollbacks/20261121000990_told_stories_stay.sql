drop trigger if exists guard_told_story on tales.stories;
drop function if exists tales.guard_told_story();

-- As `story_charges` made them.
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
create or replace trigger charge_ended_story after update of status on tales.stories
  for each row when ((new.status = 'failed') <> (old.status = 'failed')) execute function tales.charge_story();

alter table tales.story_charges drop column if exists is_told;
