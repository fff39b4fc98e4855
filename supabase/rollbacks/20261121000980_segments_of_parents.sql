-- As `segments_bucket` made them.
do $$
declare
  verb text;
begin
  if to_regclass('storage.objects') is null then
    return;
  end if;
  foreach verb in array array['insert', 'update'] loop
    execute format(
      'alter policy %I on storage.objects with check (%s)', 'tales_segments_' || verb,
      'bucket_id = ''tales'' and starts_with(name, ''segments/'' || (select auth.uid())::text || ''/'')');
  end loop;
exception when insufficient_privilege or undefined_object then
  raise warning 'the policies for "segments" in the bucket "tales" stay as they are (%)', sqlerrm;
end
$$;
