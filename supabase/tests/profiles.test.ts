import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { parentProfileDraftSchema } from '@/lib/account/parent-profile-draft';
import { getParentProfile, updateParentProfile } from '@/lib/account/parents-repository';
import { GENDERS } from '@/lib/children/child-profile';
import { childProfileDraftSchema } from '@/lib/children/child-profile-draft';
import { getChild, insertChild, listChildren, updateChild } from '@/lib/children/children-repository';
import { heroDraftSchema } from '@/lib/heroes/hero-draft';
import { getHero, insertHero, listHeroes, updateHero } from '@/lib/heroes/heroes-repository';
import { LANGUAGE_NAMES } from '@/lib/languages';
import { toFieldErrors } from '@/lib/parse';
import { runsOf, startDatabase, type TestDatabase, type TestParent } from './start-database';

let database: TestDatabase;
let parent: TestParent;

beforeAll(async () => {
  database = await startDatabase();
  parent = await database.signUpParent();
});
afterAll(() => database.close());

const NASTY = [
  "'; drop table tales.children; --",
  "Robert'); delete from tales.heroes where ('1'='1",
  '<script>alert("1")</script>',
  '&lt;b&gt; &amp; &#39;',
  '{"a":[1,"b"]}',
  '{Mia,"Leo"}',
  'a,b"c\\d',
  'NULL',
  '%_*().',
  '$1 $$ $name {{name}} #{name}',
  "O’Hara “the Lion” d'Arc",
  'Анна-Мария Ёлкина',
  'محمد بن سلمان',
  '\u202eright to left\u202c \u200fא\u200e',
  'ひらがな 漢字 한국어',
  'ไม้เอก हिन्दी தமிழ்',
  'Z\u0351\u036b\u0343a\u0328l\u0489go\u0301',
  'e\u0301 and \u00e9',
  '👩‍👧‍👦🦕🏳️‍🌈👍🏽',
  '𝒜𝓃𝓃𝒶 𠜎',
  'zero\u200bwidth\ufeffbyte order',
];

/** Kept out of names and lists; a text of several lines may have the first. */
const SEVERAL_LINES = 'line\nbreak\ttab\u2028separator';
const CONTROLS = '\u0001\u001f\u007f\u0085';

/** What may be typed into a field, up to its bound in characters; NUL and half characters are refused, see below. */
const typed = (characters: number) =>
  fc.oneof(
    fc.constantFrom(...NASTY, SEVERAL_LINES, CONTROLS).map((text) => [...text].slice(0, characters).join('')),
    fc.string({ unit: 'grapheme', maxLength: characters }),
    fc.string({ unit: 'binary', maxLength: characters }),
    // To the bound itself, in characters that JavaScript counts as two.
    fc.constantFrom('🦕', '𝒜', 'x', 'ё').map((character) => character.repeat(characters)),
  );

const name = typed(60);
const list = fc.array(typed(40), { maxLength: 12 });
const gender = fc.constantFrom(...GENDERS);
const language = fc.constantFrom(...Object.keys(LANGUAGE_NAMES));

/** What the form makes of what is typed: those that it refuses are not for the database. */
function accepted<Draft>(schema: z.ZodType<Draft>, entered: fc.Arbitrary<unknown>): fc.Arbitrary<Draft> {
  return entered
    .map((values) => schema.safeParse(values))
    .filter((parsed) => parsed.success)
    .map((parsed) => parsed.data);
}

const childDraft = accepted(
  childProfileDraftSchema,
  fc.record({
    name,
    age: fc.integer({ min: 0, max: 17 }),
    gender,
    interests: list,
    avoid: list,
    readingLanguage: language,
  }),
);
const heroDraft = accepted(
  heroDraftSchema,
  fc.record({
    name,
    gender,
    appearance: fc.option(typed(500)),
    personalityTraits: list,
    interests: list,
    strengths: list,
    language,
  }),
);

const parentDraft = accepted(
  parentProfileDraftSchema,
  fc.record({ displayName: name, timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires') }),
);

describe('a profile comes back equal, whatever a parent types', () => {
  it('of the parent: changed, read', async () => {
    const property = fc.asyncProperty(parentDraft, async (draft) => {
      await updateParentProfile(parent.db, parent.id, draft);
      expect(await getParentProfile(parent.db, parent.id)).toEqual({ uiLanguage: 'en', ...draft });
    });
    await fc.assert(property, { numRuns: runsOf(100) });
  });

  it('of a child: inserted, read, listed, changed', async () => {
    const property = fc.asyncProperty(childDraft, childDraft, async (draft, change) => {
      const child = await insertChild(parent.db, draft);
      expect(child).toEqual({ id: child.id, ...draft });
      expect(await getChild(parent.db, child.id)).toEqual(child);
      expect((await listChildren(parent.db)).at(-1)).toEqual(child);
      expect(await updateChild(parent.db, child.id, change)).toEqual({ id: child.id, ...change });
      expect(await getChild(parent.db, child.id)).toEqual({ id: child.id, ...change });
      await parent.db.from('children').delete().eq('id', child.id);
    });
    await fc.assert(property, { numRuns: runsOf(100) });
  });

  it('of a hero: inserted, read, listed, changed', async () => {
    const property = fc.asyncProperty(heroDraft, heroDraft, async (draft, change) => {
      const hero = await insertHero(parent.db, draft);
      expect(hero).toEqual({ id: hero.id, ...draft, isSeeded: false });
      expect(await getHero(parent.db, hero.id)).toEqual(hero);
      expect((await listHeroes(parent.db, draft.language)).find(({ id }) => id === hero.id)).toEqual(hero);
      expect(await updateHero(parent.db, hero.id, change)).toEqual({ ...hero, ...change });
      expect(await getHero(parent.db, hero.id)).toEqual({ ...hero, ...change });
      await parent.db.from('heroes').delete().eq('id', hero.id);
    });
    await fc.assert(property, { numRuns: runsOf(100) });
  });
});

const child = childProfileDraftSchema.parse({ name: 'Mia', age: 4, gender: 'female' });
const hero = heroDraftSchema.parse({ name: 'Fox', gender: 'other', language: 'en' });

/** Past a bound by one, in characters of either kind. */
const tooLong = (characters: number) => [
  'x'.repeat(characters + 1),
  '🦕'.repeat(characters + 1),
  'é'.repeat(characters + 1),
];
const tooMany = Array.from({ length: 13 }, (_, index) => `item ${index}`);
const lists = (...fields: string[]) =>
  fields.flatMap((field) => [tooMany, ...tooLong(40).map((text) => [text])].map((value) => ({ [field]: value })));
const values = (field: string, ...wrong: unknown[]) => wrong.map((value) => ({ [field]: value }));

const CHILD_MISTAKES = [
  ...values('name', '', ...tooLong(60)),
  ...values('age', -1, 18, 1.5),
  ...values('gender', 'dragon', ''),
  ...values('readingLanguage', 'EN', 'english'),
  ...lists('interests', 'avoid'),
];
const HERO_MISTAKES = [
  ...values('name', '', ...tooLong(60)),
  ...values('gender', 'dragon', ''),
  ...values('appearance', ...tooLong(500)),
  ...values('language', 'EN', 'english'),
  ...lists('personalityTraits', 'interests', 'strengths'),
];

describe('what is typed is kept as it was typed', () => {
  it.each(NASTY)('%j', (typedText) => {
    const { name: kept } = childProfileDraftSchema.parse({ name: `x${typedText}x`, age: 4, gender: 'female' });
    expect(kept).toBe(`x${typedText}x`);
  });

  it('on several lines, of what a hero looks like', () => {
    const { appearance } = heroDraftSchema.parse({ ...hero, appearance: SEVERAL_LINES });
    expect(appearance).toBe(SEVERAL_LINES);
  });
});

describe('a profile out of bounds', () => {
  const fieldsOf = (schema: z.ZodType, input: unknown) => {
    const { error } = schema.safeParse(input);
    return error === undefined ? [] : Object.keys(toFieldErrors(error));
  };

  it.each(CHILD_MISTAKES)('of a child is refused with the field, and by the database: %j', async (mistake) => {
    expect(fieldsOf(childProfileDraftSchema, { ...child, ...mistake })).toEqual(Object.keys(mistake));
    const inserted = insertChild(parent.db, { ...child, ...mistake });
    await expect(inserted).rejects.toMatchObject({ name: 'AppError', code: 'invalid_input' });
  });

  it.each(HERO_MISTAKES)('of a hero is refused with the field, and by the database: %j', async (mistake) => {
    expect(fieldsOf(heroDraftSchema, { ...hero, ...mistake })).toEqual(Object.keys(mistake));
    const inserted = insertHero(parent.db, { ...hero, ...mistake });
    await expect(inserted).rejects.toMatchObject({ name: 'AppError', code: 'invalid_input' });
  });

  it.each(['Mi\0a', 'Mia \ud83e'])('in characters that are none is refused with the field: %j', async (name) => {
    expect(fieldsOf(childProfileDraftSchema, { ...child, name })).toEqual(['name']);
    expect(fieldsOf(heroDraftSchema, { ...hero, name })).toEqual(['name']);
  });

  it.each([SEVERAL_LINES, CONTROLS, 'Mia\n---\nSummary: x'])(
    'on more than a line is refused with the field: %j',
    (text) => {
      for (const change of [{ name: text }, { interests: [text] }, { avoid: ['dogs', text] }]) {
        expect(fieldsOf(childProfileDraftSchema, { ...child, ...change })).toEqual(Object.keys(change));
      }
      for (const change of [{ name: text }, { strengths: [text] }, { personalityTraits: [text] }]) {
        expect(fieldsOf(heroDraftSchema, { ...hero, ...change })).toEqual(Object.keys(change));
      }
      expect(fieldsOf(parentProfileDraftSchema, { displayName: text, timeZone: 'UTC' })).toEqual(['displayName']);
    },
  );

  it('in which nothing is seen has no name', () => {
    expect(fieldsOf(childProfileDraftSchema, { ...child, name: '\u200b' })).toEqual(['name']);
    expect(fieldsOf(heroDraftSchema, { ...hero, name: ' \u2060' })).toEqual(['name']);
    expect(heroDraftSchema.parse({ ...hero, appearance: '\u200b', strengths: ['\u3164', 'calm'] })).toMatchObject({
      appearance: null,
      strengths: ['calm'],
    });
  });
});
