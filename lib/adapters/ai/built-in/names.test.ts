import { expect, test } from 'vitest';
import { BUILT_IN_LANGUAGES } from '@/lib/languages';
import { callNamesOf } from './call-names';
import { composeStory } from './compose-story';
import { titleCase } from './en/grammar';

function peopleOf(...names: readonly string[]) {
  return names.map((name) => ({ name, gender: 'other' }) as const);
}

test('a title leaves names as they are written', () => {
  expect(titleCase('von und zu Hohen, McFly and the egg at the inn', ['von und zu Hohen', 'McFly'])).toBe(
    'von und zu Hohen, McFly and the Egg at the Inn',
  );
  expect(titleCase('how Ann came to the annex', ['Ann'])).toBe('How Ann Came to the Annex');
});

test('a long name is cut after it was said, if the story is short', () => {
  const name = 'Maximiliane Elisabeth von und zu Hohen';
  const called = (targetWords: number, ...names: string[]) =>
    callNamesOf(peopleOf(...names), targetWords).people.map((person) => person.name);
  expect(called(100, name)).toEqual(['Maximiliane']);
  expect(called(1000, name)).toEqual([name]);
  expect(called(100, 'Captain Luna of the Sea', 'Ann Lee', 'Tom')).toEqual(['Captain Luna', 'Ann Lee', 'Tom']);
  expect(called(60, 'The Little Bear', 'Ein kleiner Bär', 'Una osa pequeña')).toEqual([
    'The Little Bear',
    'Ein kleiner Bär',
    'Una osa pequeña',
  ]);
  expect(called(60, 'Una Mae Smith')).toEqual(['Una']);
  expect(called(60, 'Anna Luisa Cruz', 'Anna Maria Cruz')).toEqual(['Anna Luisa Cruz', 'Anna Maria Cruz']);
  expect(callNamesOf(peopleOf(name), 100).inFull('Maximiliane slept. Maximiliane dreamed.')).toBe(
    `${name} slept. Maximiliane dreamed.`,
  );
});

test('a name is not said in full inside another', () => {
  const inFull = (text: string, ...names: string[]) => callNamesOf(peopleOf(...names), 60).inFull(text);
  const [anna, maria] = ['Anna Maria Schmidt', 'Maria Luisa Schmidt'];
  expect(inFull('Anna and Maria slept. Maria dreamed.', anna, maria)).toBe(
    `${anna} and ${maria} slept. Maria dreamed.`,
  );
  expect(inFull('Anna Lee and Anna slept.', anna, 'Anna Lee', 'Tom')).toBe(`Anna Lee and ${anna} slept.`);
});

test.each(BUILT_IN_LANGUAGES)('in %s no sentence ends with two stops after a name that has one', (language) => {
  for (const seed of ['a', 'b', 'c', 'd']) {
    const { title, paragraphs, summary } = composeStory({
      ...{ language, type: 'child', heroes: [], idea: null, continues: null, toldBefore: [], moral: null, seed },
      ...{ ageBand: '3-5', lengthMinutes: 5, targetWords: 575 },
      children: [{ name: 'James Jr.', age: 4, gender: 'male', interests: [], avoid: [] }],
    });
    const text = [title, ...paragraphs, summary].join('\n');
    expect(text).toContain('James Jr.');
    expect(text).not.toContain('..');
  }
});
