import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase, type TestParent } from '@/supabase/tests/start-database';
import { BUILT_IN_LANGUAGES } from '../languages';
import type { HeroDraft } from './hero-draft';
import { deleteHero, getHero, insertHero, listHeroes, listHeroesByName, updateHero } from './heroes-repository';

const draft: HeroDraft = {
  name: 'Captain Fox',
  gender: 'other',
  appearance: 'A green scarf and “one” white paw; {quoted, "twice"}',
  personalityTraits: ['curious'],
  interests: ['maps', 'чай'],
  strengths: ['hears whispers'],
  language: 'en',
};

let database: TestDatabase;
let mine: TestParent;
let other: TestParent;

beforeAll(async () => {
  database = await startDatabase();
  other = await database.signUpParent();
});
beforeEach(async () => {
  mine = await database.signUpParent();
});
afterAll(() => database.close());

async function seededHero() {
  const hero = (await listHeroes(mine.db, 'en')).find(({ isSeeded }) => isSeeded);
  return hero ?? expect.fail('There are no seeded heroes.');
}

describe('a parent’s own hero', () => {
  it('comes back as it was entered', async () => {
    const hero = await insertHero(mine.db, draft);
    expect(hero).toEqual({ id: hero.id, isSeeded: false, ...draft });
    expect(await getHero(mine.db, hero.id)).toEqual(hero);
  });

  it('is there once, however often the same request is made', async () => {
    const id = randomUUID();
    const hero = await insertHero(mine.db, draft, id);
    expect(await insertHero(mine.db, { ...draft, name: 'Other' }, id)).toEqual(hero);
    await expect(insertHero(other.db, draft, id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is found by name and language, beside the seeded ones', async () => {
    const hero = await insertHero(mine.db, draft);
    expect(await listHeroesByName(mine.db, draft.name, draft.language)).toEqual([hero]);
    expect(await listHeroesByName(mine.db, draft.name, 'fr')).toEqual([]);
    const [seeded] = (await listHeroes(mine.db, 'en')).filter(({ isSeeded }) => isSeeded);
    expect(await listHeroesByName(mine.db, seeded?.name ?? '', 'en')).toEqual([seeded]);
  });

  it('changes only in what a patch names', async () => {
    const { id } = await insertHero(mine.db, draft);
    const changed = await updateHero(mine.db, id, { appearance: null, personalityTraits: ['calm'] });
    expect(changed).toEqual({ id, isSeeded: false, ...draft, appearance: null, personalityTraits: ['calm'] });
    expect(await updateHero(mine.db, id, {})).toEqual(changed);
  });

  it('is gone when it is deleted', async () => {
    const { id } = await insertHero(mine.db, draft);
    await deleteHero(mine.db, id);
    await expect(getHero(mine.db, id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the list', () => {
  it('has the parent’s own heroes first, then six seeded ones for each language', async () => {
    await insertHero(mine.db, draft);
    await insertHero(other.db, { ...draft, name: 'Theirs' });
    const heroes = await listHeroes(mine.db);
    expect(heroes[0]).toMatchObject({ name: 'Captain Fox', isSeeded: false });
    expect(heroes.slice(1).every(({ isSeeded }) => isSeeded)).toBe(true);
    for (const language of BUILT_IN_LANGUAGES) {
      expect(heroes.filter((hero) => hero.isSeeded && hero.language === language)).toHaveLength(6);
    }
  });

  it('can be of one language', async () => {
    await insertHero(mine.db, { ...draft, language: 'de' });
    const languages = (await listHeroes(mine.db, 'de')).map(({ language }) => language);
    expect(languages).toEqual(Array.from({ length: 7 }, () => 'de'));
  });
});

describe('a seeded hero', () => {
  it('can be read, and is nobody’s to change or delete', async () => {
    const seeded = await seededHero();
    await expect(updateHero(mine.db, seeded.id, { name: 'Mine now' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(deleteHero(mine.db, seeded.id)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await getHero(mine.db, seeded.id)).toEqual(seeded);
  });
});

describe('another parent’s hero', () => {
  it.each<[string, (id: string) => Promise<unknown>]>([
    ['read', (id) => getHero(mine.db, id)],
    ['changed', (id) => updateHero(mine.db, id, { name: 'Stolen' })],
    ['deleted', (id) => deleteHero(mine.db, id)],
  ])('cannot be %s', async (_, attempt) => {
    const theirs = await insertHero(other.db, draft);
    await expect(attempt(theirs.id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await getHero(other.db, theirs.id)).toEqual(theirs);
  });
});
