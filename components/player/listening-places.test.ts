import { expect, it } from 'vitest';
import { type ListeningPlace, parsePlaces, withPlace } from './listening-places';

const place = (storyId: string, ms = 60_000): ListeningPlace => ({ storyId, narrationId: 'n', ms, offset: 12 });

it('the latest place is first, one for each story', () => {
  const places = withPlace(withPlace([place('a')], place('b'), false), place('a', 70_000), false);
  expect(places).toEqual([place('a', 70_000), place('b')]);
});

it('a story that is over, or hardly begun, has none', () => {
  expect(withPlace([place('a')], place('a'), true)).toEqual([]);
  expect(withPlace([place('a')], place('a', 800), false)).toEqual([]);
});

it('thirty are enough', () => {
  const many = Array.from({ length: 30 }, (_, index) => place(`s${index}`));
  expect(withPlace(many, place('new'), false).map(({ storyId }) => storyId)).toHaveLength(30);
  expect(withPlace(many, place('new'), false).at(-1)?.storyId).toBe('s28');
});

it('what else stands in the storage is no place', () => {
  expect(parsePlaces([place('a'), { storyId: 1 }, null, 'x', { ...place('b'), ms: '1' }])).toEqual([place('a')]);
  expect(parsePlaces('nonsense')).toEqual([]);
});
