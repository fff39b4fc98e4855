-- The recordings stay where they are; those of the cache are then nobody's to read.
do $$
declare
  verb text;
begin
  if to_regclass('storage.objects') is null then
    return;
  end if;
  foreach verb in array array['select', 'insert', 'update', 'delete'] loop
    execute format('drop policy if exists %I on storage.objects', 'tales_segments_' || verb);
  end loop;
end
$$;
