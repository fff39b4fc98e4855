import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Lite, type LiteParent, startLite } from '@/supabase/tests/lite';
import { GENDERS } from './child-profile';
import { type ChildProfileDraft, childProfileDraftSchema } from './child-profile-draft';
import { deleteChild, getChild, insertChild, listChildren, listChildrenByIds, updateChild } from './children-repository';

const draft: ChildProfileDraft = {
  name: 'Mia',
  age: 4,
  gender: 'female',
  interests: ['trains', 'snails'],
  avoid: ['dogs', 'nuts'],
  readingLanguage: 'de',
};

let lite: Lite;
let mine: LiteParent;
let other: LiteParent;

beforeAll(async () => {
  lite = await startLite();
  other = await lite.signUpParent();
});
beforeEach(async () => {
  mine = await lite.signUpParent();
});
afterAll(() => lite.close());

describe('a child', () => {
  it('comes back as it was entered', async () => {
    const child = await insertChild(mine.db, draft);
    expect(child).toEqual({ id: child.id, ...draft });
    expect(await getChild(mine.db, child.id)).toEqual(child);
  });

  it('comes back equal, whatever a parent types', async () => {
    const nasty = fc.constantFrom(
      "'; drop table tales.children; --",
      '<script>alert(1)</script>',
      '{"a":[1,"b"]}',
      '{Mia,"Leo"}',
      'a,b"c\\d',
      '👩‍👧‍👦🦕',
      'Анна-Мария',
      'محمد',
      '小さな女の子',
      'null',
      'NULL',
      '%_*()',
      'è\u0301',
    );
    const text = (maxLength: number) =>
      fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength }), fc.string({ unit: 'binary', maxLength })).map((typed) =>
        typed.replaceAll('\0', ''),
      );
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
      { numRuns: 40 },
    );
  });
});
