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
import { runsOf, startDatabase, type TestDatabase, type TestParent } from './start-database';
import { CONTROLS, NASTY, SEVERAL_LINES } from './typed-texts';

let database: TestDatabase;
let parent: TestParent;

beforeAll(async () => {
  database = await startDatabase();
  parent = await database.signUpParent();
});
afterAll(() => database.close());

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

const enteredChild = fc.record({
  name,
  age: fc.integer({ min: 0, max: 17 }),
  gender,
  interests: list,
  avoid: list,
  readingLanguage: language,
});
const enteredHero = fc.record({
  name,
  gender,
  appearance: fc.option(typed(500)),
  personalityTraits: list,
  interests: list,
  strengths: list,
  language,
});
const enteredParent = fc.record({
  displayName: name,
  timeZone: fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone')),
});

const childDraft = accepted(childProfileDraftSchema, enteredChild);
const heroDraft = accepted(heroDraftSchema, enteredHero);
const parentDraft = accepted(parentProfileDraftSchema, enteredParent);

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

/** But for spaces around it; null where nothing of it is seen. */
function keptText(text: string): string | null {
  const isSeen = /[^\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
  return isSeen ? text.trim() : null;
}

/** Each text once. */
const keptList = (texts: readonly string[]) => [
  ...new Set(texts.map(keptText).filter((text): text is string => text !== null)),
];

/** Of what the form accepts, which is most of it. */
function keeps<Entered>(schema: z.ZodType, entered: fc.Arbitrary<Entered>, kept: (entered: Entered) => unknown): void {
  const property = fc.property(entered, (values) => {
    const parsed = schema.safeParse(values);
    fc.pre(parsed.success);
    expect(parsed.data).toEqual(kept(values));
  });
  fc.assert(property, { numRuns: runsOf(100) });
}

describe('what is typed is kept as it was typed', () => {
  it('of the parent', () => {
    keeps(parentProfileDraftSchema, enteredParent, (entered) => ({
      ...entered,
      displayName: keptText(entered.displayName),
    }));
  });

  it('of a child', () => {
    keeps(childProfileDraftSchema, enteredChild, (entered) => ({
      ...entered,
      name: keptText(entered.name),
      interests: keptList(entered.interests),
      avoid: keptList(entered.avoid),
    }));
  });

  it('of a hero', () => {
    keeps(heroDraftSchema, enteredHero, (entered) => ({
      ...entered,
      name: keptText(entered.name),
      appearance: entered.appearance === null ? null : keptText(entered.appearance),
      personalityTraits: keptList(entered.personalityTraits),
      interests: keptList(entered.interests),
      strengths: keptList(entered.strengths),
    }));
  });

  it.each(NASTY)('%j', (typedText) => {
    const { name: kept } = childProfileDraftSchema.parse({ name: `x${typedText}x`, age: 4, gender: 'female' });
    expect(kept).toBe(`x${typedText}x`);
  });

  it('on several lines, of what a hero looks like', () => {
    const { appearance } = heroDraftSchema.parse({
      name: 'Fox',
      gender: 'other',
      language: 'en',
      appearance: SEVERAL_LINES,
    });
    expect(appearance).toBe(SEVERAL_LINES);
  });
});
