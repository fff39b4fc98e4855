-- What a parent means by the words so far: as a search engine reads them, and the last word may go on. Not within quotes,
-- and not after a space, where the word is said to its end.
create or replace function tales.words_as_typed(query text) returns tsquery
language plpgsql immutable set search_path = '' as $$
declare
  words tsquery := websearch_to_tsquery('simple', query);
begin
  if query ~ '[[:alnum:]]$' and words::text ~ '''$' then
    -- The first part is in the second; the planner knows how common a word is, and little of beginnings of words.
    return words || (words::text || ':*')::tsquery;
  end if;
  return words;
end
$$;
