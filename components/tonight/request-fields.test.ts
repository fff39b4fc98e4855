import { expect, it } from 'vitest';
import type { Story } from '@/lib/stories/story';
import { fieldsOf, fieldsOfContinuation } from './request-fields';

const story: Story = {
  id: 's1',
  title: 'The Whale',
  summary: null,
  moral: 'sharing a room',
  type: 'combined',
  language: 'de',
  lengthMinutes: 8,
  status: 'ready',
  shelf: 'new',
  isFavourite: false,
  rating: null,
  childName: 'Mia',
  childInterests: [],
  createdAt: '2026-11-21T20:00:00.000Z',
  content: 'Once.',
  continuesStoryId: null,
  retellsStoryId: null,
  idea: null,
  modelUsed: null,
  errorCode: null,
  isStopped: false,
  characters: [
    { role: 'child', name: 'Mia', childId: 'm1', heroId: null },
    { role: 'hero', name: 'Ember', childId: null, heroId: 'e1' },
  ],
};

it('asks for a suggestion as the form would', () => {
  const suggestion = { interests: ['owls', 'trains'], moral: 'bravery', minutes: 7 } as const;
  expect(Object.fromEntries(fieldsOf(suggestion, 'm1', 'fr'))).toEqual({
    language: 'fr',
    type: 'child',
    children: 'm1',
    minutes: '7',
    moral: 'bravery',
    idea: 'owls, trains',
  });
});

it('goes on with a story as it was asked for', () => {
  expect(Object.fromEntries(fieldsOfContinuation(story, 'l1'))).toEqual({
    continueFrom: 's1',
    language: 'de',
    type: 'combined',
    children: 'm1',
    heroes: 'e1',
    minutes: '8',
    moral: 'custom',
    customMoral: 'sharing a room',
  });
});

it('goes on for the child of tonight, without a hero, where both profiles are gone', () => {
  const characters = story.characters.map((character) => ({ ...character, childId: null, heroId: null }));
  const fields = fieldsOfContinuation({ ...story, moral: 'honesty', characters }, 'l1');
  expect(Object.fromEntries(fields)).toMatchObject({ type: 'child', children: 'l1', moral: 'honesty' });
});
