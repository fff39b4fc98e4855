import { describe, expect, it, test } from 'vitest';
import { BUILT_IN_LANGUAGES } from '@/lib/languages';
import { targetWordsFor } from '@/lib/stories/age-band';
import { aBrief } from '@/lib/stories/fakes/brief';
import type { BriefChild, RetoldStory, StoryBrief, ToldStory } from '@/lib/stories/story-brief';
import { composeStory, composeTitle } from './compose-story';
import { samples } from './samples';
import { countWords } from './words';

function toldFrom(brief: StoryBrief): RetoldStory & { paragraphs: string[] } {
  const { title, summary, paragraphs } = composeStory(brief);
  return { title, summary, text: '', names: [], seed: brief.seed, paragraphs };
}

describe.each(BUILT_IN_LANGUAGES)('a story told anew in %s', (language) => {
  const sample = samples[language];
  const child: BriefChild = {
    name: sample.girl,
    age: 5,
    gender: 'female',
    interests: [sample.knownInterest, sample.otherInterest],
    avoid: [],
  };
  const inMinutes = (lengthMinutes: number) => ({ lengthMinutes, targetWords: targetWordsFor(lengthMinutes, '3-5') });
  const first = aBrief({
    language,
    children: [child],
    moral: { kind: 'listed', moral: 'kindness' },
    ...inMinutes(2),
    seed: 'first',
  });
  /** What happens: the summary without its last sentence, the moral's. */
  const plotOf = (summary: string | null) => (summary ?? '').split(/(?<=[.!?…])\s+/u)[0];

  test.each(['first', 'second', 'third', 'fourth'])(
    'keeps the plot of %s, with the moral and the length asked for',
    (seed) => {
      const told = toldFrom({ ...first, seed });
      const again = composeStory({
        ...first,
        moral: { kind: 'listed', moral: 'bravery' },
        ...inMinutes(5),
        seed: 'again',
        retells: told,
      });
      expect(plotOf(again.summary)).toBe(plotOf(told.summary));
      expect(again.summary).not.toBe(told.summary);
      expect(again.title).not.toBe(told.title);
      const words = countWords(again.paragraphs.join(' ')) / targetWordsFor(5, '3-5');
      expect(words).toBeGreaterThan(0.8);
      expect(words).toBeLessThan(1.2);
    },
  );

  it('finds other words for the same moral and length', () => {
    const told = toldFrom(first);
    const again = composeStory({ ...first, seed: 'again', retells: told });
    expect(again.summary).toBe(told.summary);
    expect(again.paragraphs).not.toEqual(told.paragraphs);
    expect(composeStory({ ...first, seed: 'again', retells: told })).toEqual(again);
  });

  it('knows the plot of a third telling as well, and other titles for it', () => {
    const told = toldFrom(first);
    const second = composeStory({ ...first, ...inMinutes(4), seed: 'second', retells: told });
    const retells = { ...told, title: second.title, summary: second.summary };
    const third = composeStory({ ...first, ...inMinutes(1), seed: 'third', retells });
    expect(plotOf(third.summary)).toBe(plotOf(told.summary));
    expect(composeTitle({ ...first, retells })).not.toBeNull();
  });

  it('knows the plot after fifty others', () => {
    const toldBefore: ToldStory[] = [];
    for (let night = 0; night < 50; night += 1) {
      const { title, summary } = composeStory({ ...first, toldBefore: [...toldBefore], seed: `night ${night}` });
      toldBefore.unshift({ title, summary, opening: null, ending: null });
    }
    const [last] = toldBefore;
    if (last === undefined) throw new Error('none told');
    const retells = { title: last.title, summary: last.summary, text: '', names: [], seed: 'night 49' };
    const again = composeStory({ ...first, toldBefore: toldBefore.slice(1), seed: 'again', retells });
    expect(plotOf(again.summary)).toBe(plotOf(last.summary));
  });

  it('knows the plot of a hero’s tale', () => {
    const hero = {
      name: sample.hero.name,
      gender: 'female' as const,
      appearance: sample.hero.appearance,
      personalityTraits: [sample.hero.trait],
      interests: [],
      strengths: [sample.hero.strength],
    };
    for (const type of ['hero', 'combined'] as const) {
      const told = toldFrom({ ...first, type, heroes: [hero] });
      const moral = { kind: 'custom', text: sample.customMoral } as const;
      const again = composeStory({ ...first, type, heroes: [hero], moral, seed: 'again', retells: told });
      expect(plotOf(again.summary)).toBe(plotOf(told.summary));
    }
  });

  it('knows the plot although the child likes something else by now', () => {
    const told = toldFrom({ ...first, children: [{ ...child, interests: [sample.knownInterest] }] });
    const interests = [sample.otherInterest, sample.knownInterest];
    const again = composeStory({ ...first, children: [{ ...child, interests }], seed: 'again', retells: told });
    expect(plotOf(again.summary)).toBe(plotOf(told.summary));
  });

  it('knows the plot of a continuation about what the child does not like by itself', () => {
    const only = (interest: string) => ({ ...first, children: [{ ...child, interests: [interest] }] });
    const { title, summary } = composeStory(only(sample.otherInterest));
    const continues = { title, summary, ending: null };
    for (const seed of ['one', 'two', 'three']) {
      const told = toldFrom({ ...only(sample.knownInterest), continues, seed });
      const again = composeStory({ ...only(sample.knownInterest), seed: 'again', retells: told });
      expect(plotOf(again.summary)).toBe(plotOf(told.summary));
    }
  });

  it('has other titles for it, one after the other', () => {
    const told = toldFrom(first);
    const titles = [told.title];
    for (let turn = 0; turn < 3; turn += 1) {
      titles.push(composeTitle({ ...first, retells: { ...told, title: titles.at(-1) ?? '' } }) ?? 'none');
    }
    expect(new Set(titles.slice(0, 3)).size).toBe(3);
    expect(titles).not.toContain('none');
    expect(composeTitle({ ...first, retells: { ...told, summary: 'Somebody else’s plot.' } })).toBeNull();
  });

  it('tells what the child may hear, of a plot that it does not know', () => {
    for (const { typed, banned } of sample.fears) {
      const children = [{ ...child, avoid: [typed] }];
      const retells = { ...toldFrom(first), summary: 'Somebody else’s plot.' };
      const { title, summary, paragraphs } = composeStory({ ...first, children, seed: 'again', retells });
      expect([title, summary, ...paragraphs].join('\n')).not.toMatch(banned);
    }
  });
});
