-- The bucket for recordings and pictures, and whose files are whose. Only where Supabase Storage is: the embedded default
-- and a plain PostgreSQL keep files in a folder instead.

do $$
declare
  folder text;
  verb text;
  owns text;
begin
  if to_regclass('storage.buckets') is null or to_regclass('storage.objects') is null then
    return;
  end if;

  insert into storage.buckets (id, name, public) values ('tales', 'tales', false)
  on conflict (id) do update set public = false;

  -- A file belongs to whoever has put it there, also when its story or hero has gone; only under the path of an own story
  -- or hero can it be put. What a job of the host's has put there (nobody's) belongs to whom the story or hero belongs to.
  foreach folder in array array['stories', 'heroes'] loop
    owns := format(
      $policy$bucket_id = 'tales' and exists (
        select from tales.%1$I as owner
        where owner.user_id = (select auth.uid())
          and owner.id = substring(objects.name from '^%1$s/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/')::uuid
      )$policy$, folder);
    foreach verb in array array['select', 'insert', 'update', 'delete'] loop
      execute format('drop policy if exists %I on storage.objects', format('tales_%s_%s', folder, verb));
      execute format(
        'create policy %I on storage.objects for %s to authenticated %s %s',
        format('tales_%s_%s', folder, verb), verb,
        case when verb <> 'insert' then format(
          'using (bucket_id = ''tales'' and (owner_id = (select auth.uid())::text or (owner_id is null and %s)))', owns
        ) end,
        case when verb in ('insert', 'update') then format('with check (%s)', owns) end);
    end loop;
  end loop;
exception when insufficient_privilege then
  -- Older self-hosted projects keep these tables to themselves; without the bucket there is no narration, but all the rest.
  raise warning 'the bucket "tales" and its policies could not be made (%): run this migration as supabase_storage_admin',
    sqlerrm;
end
$$;
