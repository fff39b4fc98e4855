import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { parentProfileDraftSchema } from '@/lib/account/parent-profile-draft';
import { getParentProfile, updateParentProfile } from '@/lib/account/parents-repository';
import { GENDERS } from '@/lib/children/child-profile';
import { childProfileDraftSchema } from '@/lib/children/child-profile-draft';
import { insertChild, listChildren, updateChild } from '@/lib/children/children-repository';
import { heroDraftSchema } from '@/lib/heroes/hero-draft';
import { insertHero, listHeroes, updateHero } from '@/lib/heroes/heroes-repository';
import { LANGUAGE_NAMES } from '@/lib/languages';
import { toFieldErrors } from '@/lib/parse';
import { startDatabase, type TestDatabase, type TestParent } from './start-database';
import { CONTROLS, SEVERAL_LINES } from './typed-texts';

/** Of each field, on each database. */
const RUNS = 4;

let database: TestDatabase;
let parent: TestParent;

beforeAll(async () => {
  database = await startDatabase();
  parent = await database.signUpParent();
});
afterAll(() => database.close());

const fieldsOf = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input);
  return error === undefined ? [] : Object.keys(toFieldErrors(error));
};

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

describe('a profile out of bounds', () => {
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

/** Longer than so many characters, also when trimmed. */
const past = (characters: number) =>
  fc.oneof(
    // By one, in characters of one and of two units of JavaScript's.
    fc.constantFrom('x', 'ё', 'م', '漢', '🦕', '𝒜').map((character) => character.repeat(characters + 1)),
    fc.string({ unit: 'grapheme', minLength: characters - 1, maxLength: characters * 2 }).map((text) => `x${text}x`),
    fc.string({ unit: 'binary', minLength: characters - 1, maxLength: characters * 2 }).map((text) => `x${text}x`),
  );

const text = fc.string({ unit: 'grapheme', maxLength: 10 });
const item = text.map((typed) => `x${typed}x`);
const longList = fc.uniqueArray(item, { minLength: 13, maxLength: 20 });
const listWithLongItem = fc
  .tuple(fc.uniqueArray(item, { maxLength: 5 }), past(40), fc.uniqueArray(item, { maxLength: 5 }))
  .map(([before, long, after]) => [...before, long, ...after]);
const wrongName = fc.oneof(past(60), fc.constant(''));
const wrongGender = fc
  .oneof(text, fc.constantFrom('Female', 'other ', 'constructor'))
  .filter((typed) => !GENDERS.some((gender) => gender === typed));
/** The database knows how a language is written; which ones there are only the form knows. */
const wrongLanguage = fc
  .oneof(text, fc.constantFrom('EN', 'en-GB', 'e', 'constructor', 'en\n'))
  .filter((typed) => !/^[a-z]{2,3}$/.test(typed));

const WRONG_CHILD: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  name: wrongName,
  age: fc.oneof(
    fc.constantFrom(-1, 18),
    fc.integer({ max: -1 }),
    fc.integer({ min: 18 }),
    fc
      .double({ min: 0, max: 17, noNaN: true, minExcluded: true, maxExcluded: true })
      .filter((age) => !Number.isInteger(age)),
  ),
  gender: wrongGender,
  interests: fc.oneof(longList, listWithLongItem),
  avoid: fc.oneof(longList, listWithLongItem),
  readingLanguage: wrongLanguage,
};
const WRONG_HERO: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  name: wrongName,
  gender: wrongGender,
  appearance: past(500),
  personalityTraits: fc.oneof(longList, listWithLongItem),
  interests: fc.oneof(longList, listWithLongItem),
  strengths: fc.oneof(longList, listWithLongItem),
  language: wrongLanguage,
};
const WRONG_PARENT: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  displayName: past(60),
  timeZone: fc.oneof(past(60), fc.constant('')),
};

it('a language that is well written and nobody speaks is refused with its field', () => {
  const unknown = fc.stringMatching(/^[a-z]{2,3}$/).filter((code) => !Object.hasOwn(LANGUAGE_NAMES, code));
  const property = fc.property(unknown, (code) => {
    expect(fieldsOf(childProfileDraftSchema, { ...child, readingLanguage: code })).toEqual(['readingLanguage']);
    expect(fieldsOf(heroDraftSchema, { ...hero, language: code })).toEqual(['language']);
  });
  fc.assert(property);
});

describe('whatever is past a bound is refused with its field, by the database too, and changes nothing', () => {
  const refused = { name: 'AppError', code: 'invalid_input' };

  // Supabase Lite prints each refusal.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());

  it.each(Object.entries(WRONG_CHILD))('of a child: %s', async (field, wrong) => {
    const owner = await database.signUpParent();
    const before = await insertChild(owner.db, child);
    const property = fc.asyncProperty(wrong, async (value) => {
      const draft = { ...child, name: 'Leo', [field]: value };
      expect(fieldsOf(childProfileDraftSchema, draft)).toEqual([field]);
      await expect(insertChild(owner.db, draft)).rejects.toMatchObject(refused);
      await expect(updateChild(owner.db, before.id, draft)).rejects.toMatchObject(refused);
    });
    await fc.assert(property, { numRuns: RUNS });
    expect(await listChildren(owner.db)).toEqual([before]);
  });

  it.each(Object.entries(WRONG_HERO))('of a hero: %s', async (field, wrong) => {
    const owner = await database.signUpParent();
    const before = await insertHero(owner.db, hero);
    const property = fc.asyncProperty(wrong, async (value) => {
      const draft = { ...hero, name: 'Owl', [field]: value };
      expect(fieldsOf(heroDraftSchema, draft)).toEqual([field]);
      await expect(insertHero(owner.db, draft)).rejects.toMatchObject(refused);
      await expect(updateHero(owner.db, before.id, draft)).rejects.toMatchObject(refused);
    });
    await fc.assert(property, { numRuns: RUNS });
    expect((await listHeroes(owner.db)).filter(({ isSeeded }) => !isSeeded)).toEqual([before]);
  });

  it.each(Object.entries(WRONG_PARENT))('of a parent: %s', async (field, wrong) => {
    const before = { displayName: 'Ada', timeZone: 'Europe/Berlin' };
    await updateParentProfile(parent.db, parent.id, before);
    const property = fc.asyncProperty(wrong, async (value) => {
      const draft = { displayName: 'Ben', timeZone: 'UTC', [field]: value };
      expect(fieldsOf(parentProfileDraftSchema, draft)).toEqual([field]);
      await expect(updateParentProfile(parent.db, parent.id, draft)).rejects.toMatchObject(refused);
    });
    await fc.assert(property, { numRuns: RUNS });
    expect(await getParentProfile(parent.db, parent.id)).toMatchObject(before);
  });
});
