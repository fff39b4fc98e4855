import type { LibraryCounts, Shelf } from '@/lib/stories/story';
import { type LibraryFilter, type LibraryParams, withFilter, withoutFilter } from './library-params';
import { STARS } from './star-values';

export const SHELF_NAMES: Readonly<Record<Shelf, string>> = { new: 'New', read: 'Read', archived: 'Archived' };

type Named = { id: string; name: string };

/** Who and what a parent can filter by, in the order of the chips. */
export type LibraryNames = {
  profiles: readonly Named[];
  heroes: readonly Named[];
  languages: readonly { code: string; name: string }[];
};

/** A chip: what it stands for, how many stories it would leave, and the library with it pressed. */
export type LibraryChoice = {
  filter: LibraryFilter;
  value: string;
  words: string;
  count: number;
  isChosen: boolean;
  query: LibraryParams;
};

/** What is chosen, and what would leave some stories. Children and languages only where there are several to choose from. */
export function libraryChoices(query: LibraryParams, counts: LibraryCounts, names: LibraryNames): LibraryChoice[] {
  const choice = (filter: LibraryFilter, value: string, words: string, count = 0): LibraryChoice => {
    const isChosen = query[filter] === value;
    const next = isChosen ? withoutFilter(query, filter) : withFilter(query, filter, value);
    return { filter, value, words, count, isChosen, query: next };
  };
  const children = names.profiles.map(({ id, name }) => choice('child', id, name, counts.children[id]));
  const languages = names.languages.map(({ code, name }) => choice('language', code, name, counts.languages[code]));
  return [
    choice('favourite', 'true', 'Favourites', counts.favourites),
    ...severalOf(children),
    ...starChoices(counts, query.minRating).map(({ value, words, count }) => choice('minRating', value, words, count)),
    ...Object.entries(SHELF_NAMES).map(([shelf, words]) => choice('shelf', shelf, words, counts.shelves[shelf])),
    ...severalOf(languages),
    ...names.heroes.map(({ id, name }) => choice('hero', id, name, counts.heroes[id])),
  ].filter(({ count, isChosen }) => count > 0 || isChosen);
}

/** A choice of one is none, unless it was made. */
function severalOf(choices: LibraryChoice[]): LibraryChoice[] {
  const there = choices.filter(({ count, isChosen }) => count > 0 || isChosen);
  return there.length > 1 || there.some(({ isChosen }) => isChosen) ? there : [];
}

/** From three stars on: nobody looks for the stories that were liked little. A step that adds no story is left out. */
function starChoices({ ratings }: LibraryCounts, chosen: string | undefined) {
  return STARS.filter((star) => star >= 3)
    .reverse()
    .map((star) => {
      const fitting = Object.entries(ratings).filter(([rating]) => Number(rating) >= star * 2);
      const count = fitting.reduce((sum, [, stories]) => sum + stories, 0);
      return { value: String(star * 2), words: star === 5 ? '5 stars' : `${star} stars or more`, count };
    })
    .filter(({ count, value }, index, all) => value === chosen || count !== all[index - 1]?.count);
}
