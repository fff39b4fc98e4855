import type { SelectOption } from '@/components/ui/select-field';
import type { Shelf } from '@/lib/stories/story';
import type { LibraryFilter, LibraryParams } from './library-params';
import { starName } from './star-values';

export const SHELF_NAMES: Readonly<Record<Shelf, string>> = { new: 'New', read: 'Read', archived: 'Archived' };

/** What a parent can filter by: the family's own children and heroes, the languages of their stories. */
export type LibraryOptions = Readonly<Record<'profiles' | 'heroes' | 'languages', readonly SelectOption[]>>;

/** A chosen filter in words, for its chip. */
function filterWords(filter: LibraryFilter, value: string, options: LibraryOptions): string {
  const named = (list: readonly SelectOption[]) => list.find((option) => option.value === value)?.label ?? value;
  switch (filter) {
    case 'q':
      return `“${value}”`;
    case 'child':
      return named(options.profiles);
    case 'hero':
      return named(options.heroes);
    case 'language':
      return named(options.languages);
    case 'minRating':
      return `${starName(Number(value))} or more`;
    case 'shelf':
      return Object.entries(SHELF_NAMES).find(([shelf]) => shelf === value)?.[1] ?? value;
    case 'favourite':
      return 'Favourites';
  }
}

type ChosenFilter = { filter: LibraryFilter; words: string };

export function chosenFilters(query: LibraryParams, options: LibraryOptions, order: readonly LibraryFilter[]) {
  return order.flatMap((filter): ChosenFilter[] => {
    const value = query[filter];
    return value === undefined ? [] : [{ filter, words: filterWords(filter, value, options) }];
  });
}
