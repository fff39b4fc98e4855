import { describe, expect, it } from 'vitest';
import type { StoryCharacter } from '@/lib/stories/story';
import { storyByline } from './story-byline';

function character(role: StoryCharacter['role'], name: string): StoryCharacter {
  return { role, name, childId: null, heroId: null };
}

const mia = character('child', 'Mia');
const leo = character('child', 'Leo');
const barnaby = character('hero', 'Captain Barnaby');

describe('storyByline', () => {
  it.each([
    [[mia, leo, barnaby], 5, 'For Mia and Leo, with Captain Barnaby · 5 minutes'],
    [[barnaby, mia], 1, 'For Mia, with Captain Barnaby · 1 minute'],
    [[mia], 30, 'For Mia · 30 minutes'],
    [[barnaby], 2, 'With Captain Barnaby · 2 minutes'],
    [[], 2, '2 minutes'],
  ])('of %j is in whole words', (characters, lengthMinutes, byline) => {
    expect(storyByline({ characters, lengthMinutes })).toBe(byline);
  });
});
