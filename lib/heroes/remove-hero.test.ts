import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDatabase, type TestDatabase, type TestParent } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import type { HeroDraft } from './hero-draft';
import { getHero, insertHero, listHeroes } from './heroes-repository';
import { removeHero } from './remove-hero';

const draft: HeroDraft = {
  name: 'Captain Pip',
  gender: 'other',
  appearance: null,
  personalityTraits: [],
  interests: [],
  strengths: [],
  language: 'en',
};

const aHero = ({ db }: TestParent) => insertHero(db, draft);

let database: TestDatabase;
let mine: TestParent;
let removed: string[];

const files = {
  removeAll: async (folder: string) => {
    removed.push(folder);
    return 1;
  },
};

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  mine = await database.signUpParent();
  removed = [];
});
afterAll(() => database.close());

it('takes the hero with its pictures', async () => {
  const { id } = await aHero(mine);
  await removeHero({ db: mine.db, files }, id);
  expect(removed).toEqual([`heroes/${id}`]);
  await expect(getHero(mine.db, id)).rejects.toMatchObject({ code: 'not_found' });
});

it('touches no file of a hero that is another parent’s, everybody’s or nobody’s', async () => {
  const theirs = await aHero(await database.signUpParent());
  for (const id of [theirs.id, randomUUID()]) {
    await expect(removeHero({ db: mine.db, files }, id)).rejects.toMatchObject({ code: 'not_found' });
  }
  const [seeded] = await listHeroes(mine.db, 'en');
  await expect(removeHero({ db: mine.db, files }, seeded?.id ?? '')).rejects.toMatchObject({ code: 'forbidden' });
  expect(removed).toEqual([]);
});

it('keeps the hero where the pictures cannot be removed, so that it can be deleted again', async () => {
  const { id } = await aHero(mine);
  const failing = { removeAll: () => Promise.reject(new AppError('storage_unavailable')) };
  const attempt = removeHero({ db: mine.db, files: failing }, id);
  await expect(attempt).rejects.toMatchObject({ code: 'storage_unavailable' });
  await removeHero({ db: mine.db, files }, id);
  await expect(getHero(mine.db, id)).rejects.toMatchObject({ code: 'not_found' });
});
