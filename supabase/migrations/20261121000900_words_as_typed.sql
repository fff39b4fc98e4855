-- What a parent means by the words so far: as a search engine reads them, and the last word may go on. Not within quotes,
-- not after a space, where the word is said to its end, and not where the word is one that must not be there.
create or replace function tales.words_as_typed(query text) returns tsquery
language plpgsql immutable set search_path = '' as $$
declare
  words tsquery := websearch_to_tsquery('simple', query);
begin
  if query !~ '[[:alnum:]]$' then return words; end if;
  -- The whole word is in its beginnings; the planner knows how common a word is, and little of beginnings. Only the last
  -- word is said twice: the index reads where everybody's stories have a common one for each time it is said.
  return regexp_replace(words::text, '(^|[^!])(''(?:[^'']|'''')+'')$', '\1(\2 | \2:*)')::tsquery;
end
$$;
