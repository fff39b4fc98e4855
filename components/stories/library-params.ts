/**
 * What narrows the library down, as it stands in the address: the names that `GET /api/stories` takes. That takes a child’s
 * name and a model besides, which are for programs.
 */
export const LIBRARY_FILTERS = ['q', 'child', 'hero', 'language', 'minRating', 'shelf', 'favourite'] as const;
export type LibraryFilter = (typeof LIBRARY_FILTERS)[number];

/** Filters without the empty ones; `cursor` stands for what follows the first page. */
export type LibraryParams = Readonly<Partial<Record<LibraryFilter | 'cursor', string>>>;

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** An empty field of the form (`child=`) is no filter, and of a repeated one the last counts. */
export function readLibraryParams(searchParams: SearchParams): LibraryParams {
  const known = [...LIBRARY_FILTERS, 'cursor'].flatMap((name) => {
    const value = [searchParams[name]].flat().at(-1)?.trim();
    return value ? [[name, value]] : [];
  });
  return Object.fromEntries(known);
}

export function hasFilters(query: LibraryParams): boolean {
  return LIBRARY_FILTERS.some((name) => query[name] !== undefined);
}

/** The same shelf from its beginning. */
export function firstPage({ cursor: _, ...filters }: LibraryParams): LibraryParams {
  return filters;
}

/** Another filter is another list, so its cursor goes too. */
export function withoutFilter(query: LibraryParams, filter: LibraryFilter): LibraryParams {
  const { [filter]: _, ...rest } = firstPage(query);
  return rest;
}

/** The same shelf with one more filter, or another choice of it. */
export function withFilter(query: LibraryParams, filter: LibraryFilter, value: string): LibraryParams {
  return { ...firstPage(query), [filter]: value };
}

/** The query as it stands in the address; equal queries give equal text. */
export function libraryQueryText(query: LibraryParams): string {
  const given = [...LIBRARY_FILTERS, 'cursor' as const].flatMap((name): [string, string][] => {
    const value = query[name];
    return value === undefined ? [] : [[name, value]];
  });
  return new URLSearchParams(given).toString();
}

export function libraryAddress(query: LibraryParams): '/library' | `/library?${string}` {
  const text = libraryQueryText(query);
  return text === '' ? '/library' : `/library?${text}`;
}
