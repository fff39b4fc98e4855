import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runsOf, startDatabase, type TestDatabase, type TestParent } from '@/supabase/tests/start-database';
import { GENDERS } from './child-profile';
import { type ChildProfileDraft, childProfileDraftSchema } from './child-profile-draft';
import {
  deleteChild,
  findChild,
  getChild,
  insertChild,
  listChildren,
  listChildrenByName,
  updateChild,
} from './children-repository';

const draft: ChildProfileDraft = {
  name: 'Mia',
  age: 4,
  gender: 'female',
  interests: ['trains', 'snails'],
  avoid: ['dogs', 'nuts'],
  readingLanguage: 'de',
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

describe('a child', () => {
  it('comes back as it was entered', async () => {
    const child = await insertChild(mine.db, draft);
    expect(child).toEqual({ id: child.id, ...draft });
    expect(await getChild(mine.db, child.id)).toEqual(child);
  });

  it('is there once, however often the same request is made', async () => {
    const id = randomUUID();
    const child = await insertChild(mine.db, draft, id);
    expect(child.id).toBe(id);
    expect(await insertChild(mine.db, { ...draft, name: 'Leo' }, id)).toEqual(child);
    expect(await listChildren(mine.db)).toEqual([child]);
    await expect(insertChild(other.db, draft, id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is found by name, and by name, age and gender', async () => {
    const mia = await insertChild(mine.db, draft);
    const older = await insertChild(mine.db, { ...draft, age: 9 });
    await insertChild(other.db, draft);
    expect(await listChildrenByName(mine.db, 'Mia')).toEqual([mia, older]);
    expect(await listChildrenByName(mine.db, 'mia')).toEqual([]);
    expect(await findChild(mine.db, { name: 'Mia', age: 9, gender: 'female' })).toEqual(older);
    expect(await findChild(mine.db, { name: 'Mia', age: 9, gender: 'male' })).toBeNull();
  });

  it('comes back equal, whatever a parent types', async () => {
    const nasty = fc.constantFrom(
      "'; drop table tales.children; --",
      '<script>alert("1")</script>',
      '{"a":[1,"b"]}',
      '{Mia,"Leo"}',
      'a,b"c\\d',
      '👩‍👧‍👦🦕',
      'Анна-Мария',
      'محمد',
      '小さな女の子',
      'NULL',
      '%_*().',
      'e\u0301',
    );
    // NUL is the one character that PostgreSQL refuses; see below.
    const text = (maxLength: number) =>
      fc
        .oneof(nasty, fc.string({ unit: 'grapheme', maxLength }), fc.string({ unit: 'binary', maxLength }))
        .map((typed) => typed.replaceAll('\0', ''));
    const list = fc.array(text(40), { maxLength: 4 });
    const typed = fc
      .record({
        name: text(60),
        age: fc.integer({ min: 0, max: 17 }),
        gender: fc.constantFrom(...GENDERS),
        interests: list,
        avoid: list,
      })
      .map((entered) => childProfileDraftSchema.safeParse(entered))
      .filter((parsed) => parsed.success)
      .map((parsed) => parsed.data);
    await fc.assert(
      fc.asyncProperty(typed, async (child) => {
        const { id } = await insertChild(mine.db, child);
        expect(await getChild(mine.db, id)).toEqual({ id, ...child });
      }),
      { numRuns: runsOf(40) },
    );
  });

  it('is refused as bad input where PostgreSQL cannot store a character', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await expect(insertChild(mine.db, { ...draft, name: 'Mi\0a' })).rejects.toMatchObject({ code: 'invalid_input' });
    vi.restoreAllMocks();
  });

  it('changes only in what a patch names', async () => {
    const { id } = await insertChild(mine.db, draft);
    expect(await updateChild(mine.db, id, { age: 5, readingLanguage: 'fr', avoid: [] })).toEqual({
      id,
      ...draft,
      age: 5,
      readingLanguage: 'fr',
      avoid: [],
    });
    expect(await updateChild(mine.db, id, {})).toMatchObject({ age: 5, name: 'Mia' });
  });

  it('is gone when it is deleted', async () => {
    const { id } = await insertChild(mine.db, draft);
    await deleteChild(mine.db, id);
    await expect(getChild(mine.db, id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(deleteChild(mine.db, id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the list', () => {
  it('is the parent’s own children, in the order they were added', async () => {
    for (const name of ['Zoe', 'Adam', 'Mia']) await insertChild(mine.db, { ...draft, name });
    await insertChild(other.db, { ...draft, name: 'Theirs' });
    expect((await listChildren(mine.db)).map((child) => child.name)).toEqual(['Zoe', 'Adam', 'Mia']);
  });
});

describe('another parent’s child', () => {
  it.each<[string, (id: string) => Promise<unknown>]>([
    ['read', (id) => getChild(mine.db, id)],
    ['changed', (id) => updateChild(mine.db, id, { name: 'Stolen' })],
    ['left as it is', (id) => updateChild(mine.db, id, {})],
    ['deleted', (id) => deleteChild(mine.db, id)],
  ])('cannot be %s', async (_, attempt) => {
    const theirs = await insertChild(other.db, draft);
    await expect(attempt(theirs.id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await getChild(other.db, theirs.id)).toEqual(theirs);
  });
});
