import { expect, it } from 'vitest';
import { type ListeningPlace, parsePlaces, withPlace } from './listening-places';

const place = (storyId: string, offset = 12): ListeningPlace => ({ storyId, offset, at: 1000 });

it('the latest place is first, one for each story', () => {
  const places = withPlace(withPlace([place('a')], place('b'), true), place('a', 70), true);
  expect(places).toEqual([place('a', 70), place('b')]);
});

it('a story that is over, or hardly begun, has none', () => {
  expect(withPlace([place('a'), place('b')], place('a'), false)).toEqual([place('b')]);
});

it('thirty are enough', () => {
  const many = Array.from({ length: 30 }, (_, index) => place(`s${index}`));
  expect(withPlace(many, place('new'), true).map(({ storyId }) => storyId)).toHaveLength(30);
  expect(withPlace(many, place('new'), true).at(-1)?.storyId).toBe('s28');
});

it('what else stands in the storage is no place', () => {
  expect(parsePlaces([place('a'), { storyId: 1 }, null, 'x', { ...place('b'), offset: '1' }])).toEqual([place('a')]);
  expect(parsePlaces('nonsense')).toEqual([]);
  expect(parsePlaces([{ storyId: 'a', offset: 7 }]), 'without a time').toEqual([{ storyId: 'a', offset: 7, at: 0 }]);
});
