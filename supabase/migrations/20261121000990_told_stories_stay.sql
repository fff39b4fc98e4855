-- What is told stays told, and charged, whatever a parent does with their own token where everybody reaches PostgREST: a
-- story that failed after it had been told would be given back, as would one that fails under the id of one that is deleted.

alter table tales.story_charges add column if not exists is_told boolean not null default false;

-- Of those that are deleted nobody knows: they were charged.
update tales.story_charges as c set is_told = true
where not exists (select from tales.stories as s where s.user_id = c.user_id and s.id = c.id and s.status <> 'ready');

-- A trigger, so that there is no way to begin, end or give up a story past it. Of the owner: no parent changes the table.
create or replace function tales.charge_story() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'failed' then
    delete from tales.story_charges where user_id = new.user_id and id = new.id and not is_told;
    return null;
  end if;
  if new.status = 'writing' then
    -- Of a story of this id that was deleted, or told before: it stays, and this one has its own.
    update tales.story_charges set id = gen_random_uuid() where user_id = new.user_id and id = new.id;
  end if;
  insert into tales.story_charges (user_id, id, is_told) values (new.user_id, new.id, new.status = 'ready')
  on conflict (user_id, id) do update set is_told = excluded.is_told;
  return null;
end
$$;

create or replace trigger charge_ended_story after update of status on tales.stories
  for each row when (new.status <> old.status) execute function tales.charge_story();

-- The service and the owner may change anything: it is the owner, too, who forgets a child that has gone.
create or replace function tales.guard_told_story() returns trigger
language plpgsql set search_path = '' as $$
begin
  if current_user <> 'service_role' and not pg_has_role(
    current_user, (select relowner from pg_catalog.pg_class where oid = tg_relid), 'member'
  ) then
    raise exception 'a story that is told stays as it was told' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

-- Before its end a parent may do by hand what the functions that write it do for them. Afterwards the title, the shelf, the
-- rating, what is to go on and the recording are left to them.
create or replace trigger guard_told_story before update on tales.stories
  for each row when (old.status = 'ready' and (
    new.id, new.user_id, new.status, new.writer_id, new.content, new.summary, new.moral, new.story_type, new.language,
    new.length_minutes, new.child_name, new.child_age, new.child_gender, new.child_interests, new.model_used,
    new.full_response, new.generation_info, new.created_at
  ) is distinct from (
    old.id, old.user_id, old.status, old.writer_id, old.content, old.summary, old.moral, old.story_type, old.language,
    old.length_minutes, old.child_name, old.child_age, old.child_gender, old.child_interests, old.model_used,
    old.full_response, old.generation_info, old.created_at
  ))
  execute function tales.guard_told_story();

select tales.apply_grants();
