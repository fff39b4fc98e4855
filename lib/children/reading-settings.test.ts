import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase, type TestParent } from '@/supabase/tests/start-database';
import { insertChild } from './children-repository';
import { USUAL_READING } from './reading-settings';
import { parseReadingCookie, readingSettingsSchema, toReadingCookie } from './reading-settings-draft';
import { findReadingSettings, updateReadingSettings } from './reading-settings-repository';

const LARGE = { face: 'clear', size: 7, spacing: 3, width: 1 } as const;

let database: TestDatabase;
let mine: TestParent;
let other: TestParent;

beforeAll(async () => {
  database = await startDatabase();
  [mine, other] = [await database.signUpParent(), await database.signUpParent()];
});
afterAll(() => database.close());

async function addChild(parent: TestParent): Promise<string> {
  const draft = { name: 'Mia', age: 4, gender: 'female', interests: [], avoid: [], readingLanguage: 'de' } as const;
  return (await insertChild(parent.db, { ...draft, interests: [], avoid: [] })).id;
}

describe('how a child’s stories are set', () => {
  it('is the usual way until it is changed', async () => {
    expect(await findReadingSettings(mine.db, await addChild(mine))).toEqual(USUAL_READING);
    expect(await findReadingSettings(mine.db, randomUUID())).toEqual(USUAL_READING);
  });

  it('is remembered with the child, and with no other', async () => {
    const [mia, leo] = [await addChild(mine), await addChild(mine)];
    await updateReadingSettings(mine.db, mia, LARGE);
    expect(await findReadingSettings(mine.db, mia)).toEqual(LARGE);
    expect(await findReadingSettings(mine.db, leo)).toEqual(USUAL_READING);
  });

  it('is nothing that another parent can see or change', async () => {
    const theirs = await addChild(other);
    await updateReadingSettings(other.db, theirs, LARGE);
    expect(await findReadingSettings(mine.db, theirs)).toEqual(USUAL_READING);
    await expect(updateReadingSettings(mine.db, theirs, USUAL_READING)).rejects.toMatchObject({ code: 'not_found' });
    expect(await findReadingSettings(other.db, theirs)).toEqual(LARGE);
  });

  it.each([
    { ...LARGE, face: 'comic' },
    { ...LARGE, size: 0 },
    { ...LARGE, size: 8 },
    { ...LARGE, size: 1.5 },
    { ...LARGE, spacing: 4 },
    { ...LARGE, width: 0 },
    { ...LARGE, more: 1 },
  ])('has its bounds: %j', (settings) => {
    expect(readingSettingsSchema.safeParse(settings).success).toBe(false);
  });

  it('is kept by the device where there is no child', () => {
    expect(parseReadingCookie(toReadingCookie(LARGE))).toEqual(LARGE);
    for (const cookie of [undefined, '', 'book', 'book 9 2 2', 'clear 2 2', 'comic 2 2 2']) {
      expect(parseReadingCookie(cookie)).toEqual(USUAL_READING);
    }
  });
});
