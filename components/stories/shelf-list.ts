import type { Page, StoryCard } from '@/lib/stories/story';

export type ShelfList = Page<StoryCard>;

/** The first page as it is now, and after it what a longer list went on with: what has changed since comes from the page. */
export function continueList(page: ShelfList, earlier: ShelfList): ShelfList {
  const last = page.items.at(-1);
  const place = last === undefined ? -1 : earlier.items.findIndex(({ id }) => id === last.id);
  if (place === -1) return page;
  return appendPage(page, { items: earlier.items.slice(place + 1), nextCursor: earlier.nextCursor });
}

/** One story stands in one place only. */
export function appendPage(list: ShelfList, next: ShelfList): ShelfList {
  const known = new Set(list.items.map(({ id }) => id));
  return { items: [...list.items, ...next.items.filter(({ id }) => !known.has(id))], nextCursor: next.nextCursor };
}
