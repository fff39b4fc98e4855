import { describe, expect, it } from 'vitest';
import type { StoryCard } from '@/lib/stories/story';
import { appendPage, continueList } from './shelf-list';

function story(id: string, rating: number | null = null): StoryCard {
  const names = { title: id, summary: null, moral: null, childName: null, childInterests: [] };
  const rest = { type: 'child', language: 'en', lengthMinutes: 5, status: 'ready', shelf: 'new' } as const;
  return { id, ...names, ...rest, isFavourite: false, rating, createdAt: '2026-11-21T20:00:00.000Z' };
}
const list = (ids: string, nextCursor: string | null = null) => ({
  items: [...ids].map((id) => story(id)),
  nextCursor,
});
const idsOf = ({ items }: { items: readonly StoryCard[] }) => items.map(({ id }) => id).join('');

describe('a shelf that was read further', () => {
  it('goes on where it was, after its first page as it is now', () => {
    const now = { items: [story('z'), story('a'), story('b', 9)], nextCursor: 'after b' };
    const shown = continueList(now, list('abcdef', 'after f'));
    expect(idsOf(shown)).toBe('zabcdef');
    expect(shown.items[2]?.rating).toBe(9);
    expect(shown.nextCursor).toBe('after f');
  });

  it('without what was thrown away since', () => {
    expect(idsOf(continueList(list('ac', 'after c'), list('abcdef')))).toBe('acdef');
  });

  it('begins anew where its first page has nothing to do with it', () => {
    expect(continueList(list('xyz', 'after z'), list('abc'))).toEqual(list('xyz', 'after z'));
    expect(idsOf(continueList(list(''), list('abc')))).toBe('');
  });

  it('has each story once', () => {
    expect(idsOf(appendPage(list('abc', 'after c'), list('cde', 'after e')))).toBe('abcde');
    expect(appendPage(list('abc'), list('de', 'after e')).nextCursor).toBe('after e');
  });
});
