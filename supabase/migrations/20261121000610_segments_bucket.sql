-- The cache of what was spoken, each parent's under an own folder; see `audio_bucket` for the rest.
do $$
declare
  verb text;
  is_own text := 'bucket_id = ''tales'' and starts_with(name, ''segments/'' || (select auth.uid())::text || ''/'')';
begin
  if to_regclass('storage.objects') is null then
    return;
  end if;
  foreach verb in array array['select', 'insert', 'update', 'delete'] loop
    execute format('drop policy if exists %I on storage.objects', 'tales_segments_' || verb);
    execute format(
      'create policy %I on storage.objects for %s to authenticated %s %s', 'tales_segments_' || verb, verb,
      case when verb <> 'insert' then format('using (%s)', is_own) end,
      case when verb in ('insert', 'update') then format('with check (%s)', is_own) end);
  end loop;
exception when insufficient_privilege then
  raise warning 'the policies for "segments" in the bucket "tales" could not be made (%): run this migration as supabase_storage_admin',
    sqlerrm;
end
$$;
