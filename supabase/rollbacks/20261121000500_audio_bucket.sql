-- The bucket stays: it may hold files, and Storage refuses to have its tables emptied by SQL. Without the policies nobody
-- reaches it.
do $$
declare
  folder text;
  verb text;
begin
  if to_regclass('storage.objects') is null then
    return;
  end if;
  foreach folder in array array['stories', 'heroes'] loop
    foreach verb in array array['select', 'insert', 'update', 'delete'] loop
      execute format('drop policy if exists %I on storage.objects', format('tales_%s_%s', folder, verb));
    end loop;
  end loop;
end
$$;
