import type { BriefChild, StoryBrief } from '../story-brief';

export const briefMia: BriefChild = { name: 'Mia', age: 4, gender: 'female', interests: ['trains'], avoid: [] };

export function aBrief(changes: Partial<StoryBrief> = {}): StoryBrief {
  return {
    language: 'en',
    type: 'child',
    children: [briefMia],
    heroes: [],
    moral: null,
    ageBand: '3-5',
    lengthMinutes: 5,
    targetWords: 575,
    idea: null,
    continues: null,
    toldBefore: [],
    seed: 'seed',
    ...changes,
  };
}
