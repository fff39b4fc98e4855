import { describe, expect, it } from 'vitest';
import type { ChildProfile } from '@/lib/children/child-profile';
import type { Hero } from '@/lib/heroes/hero';
import { choicesSentence } from './choices-sentence';
import { choicesFrom, firstChoices, heroesToChoose, sentValues } from './new-story-choices';

function child(id: string, name: string, readingLanguage = 'en'): ChildProfile {
  return { id, name, age: 5, gender: 'other', interests: [], avoid: [], readingLanguage };
}

function hero(id: string, name: string, language = 'en'): Hero {
  const lists = { personalityTraits: [], interests: [], strengths: [] };
  return { id, name, gender: 'other', appearance: null, ...lists, language, isSeeded: true };
}

const profiles = [child('m', 'Mia', 'de'), child('l', 'Leo')];
const heroes = [hero('e', 'Ember'), hero('f', 'Funke', 'de')];
const languages = [
  { code: 'en', name: 'English' },
  { code: 'de', name: 'Deutsch' },
];

describe('firstChoices', () => {
  it('begins with the first child and their reading language', () => {
    expect(firstChoices(profiles, languages, {})).toMatchObject({ profileIds: ['m'], language: 'de', minutes: 5 });
  });

  it('takes every child that the page asks for', () => {
    const choices = firstChoices(profiles, languages, { preselected: ['l', 'm', 'gone'] });
    expect(choices.profileIds).toEqual(['m', 'l']);
    expect(firstChoices(profiles, languages, { preselected: ['gone'] }).profileIds).toEqual(['m']);
  });

  it('falls back to a language that somebody speaks', () => {
    expect(firstChoices([child('k', 'Kai', 'ja')], languages, {}).language).toBe('en');
    expect(firstChoices(profiles, languages, { language: 'en' }).language).toBe('en');
  });
});

describe('choicesFrom', () => {
  it('reads back what was sent', () => {
    const form = new FormData();
    for (const [name, value] of [
      ['language', 'de'],
      ['moral', 'custom'],
      ['customMoral', 'sharing a room'],
      ['minutes', '12'],
      ['idea', 'a boat'],
      ['type', 'combined'],
      ['children', 'm'],
      ['children', 'l'],
      ['heroes', 'f'],
    ] as const) {
      form.append(name, value);
    }
    expect(choicesFrom(sentValues(form))).toEqual({
      newChildName: '',
      language: 'de',
      moral: 'custom',
      customMoral: 'sharing a room',
      minutes: 12,
      idea: 'a boat',
      type: 'combined',
      profileIds: ['m', 'l'],
      heroIds: ['f'],
    });
  });
});

describe('heroesToChoose', () => {
  it('offers those who speak the language of the story', () => {
    expect(heroesToChoose(heroes, 'de').map(({ name }) => name)).toEqual(['Funke']);
  });
});

describe('choicesSentence', () => {
  const choices = firstChoices(profiles, languages, { preselected: ['m', 'l'], language: 'en' });
  const say = (changes: object) => choicesSentence({ ...choices, ...changes }, { profiles, heroes });

  it('says who, how long and in which language', () => {
    expect(say({})).toBe('A 5-minute story in English about Mia and Leo.');
    expect(say({ minutes: 11 })).toMatch(/^An 11-minute/);
  });

  it('says for whom a hero’s tale is told', () => {
    expect(say({ type: 'hero', heroIds: ['e'] })).toBe(
      'A 5-minute story in English about Ember, told for Mia and Leo.',
    );
    expect(say({ type: 'combined' })).toBe('A 5-minute story in English about Mia, Leo, and a hero.');
  });

  it('says what it is about', () => {
    expect(say({ moral: 'bravery', idea: 'a boat' })).toMatch(/, with a thought about being brave and your idea\.$/);
    expect(say({ moral: 'custom', customMoral: ' sharing ' })).toMatch(/, with a thought about “sharing”\.$/);
    expect(say({ moral: 'custom', customMoral: '' })).toBe('A 5-minute story in English about Mia and Leo.');
  });
});
