import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFamily, aStoryBegun, type Family } from '@/lib/stories/fakes/family';
import { findStoryMaterial } from '@/lib/stories/story-material';
import { saveWrittenSoFar } from '@/lib/stories/writing-repository';
import { type Lite, startLite } from '@/supabase/tests/lite';
import { LITE_URL } from './lite-app';

let lite: Lite;
let families: [Family, Family, Family];

beforeAll(async () => {
  lite = await startLite();
  families = [await aFamily(lite), await aFamily(lite), await aFamily(lite)];
});
afterAll(() => lite.close());

const everyChild = () => families.flatMap(({ mia, leo }) => [mia.id, leo.id]);

const materialOf = ({ db }: Family) =>
  findStoryMaterial(db, { children: everyChild(), heroes: [], language: 'en', continueFrom: null });

describe('a call of an SQL function', () => {
  it('is the parent’s own: it sees nothing of another’s', async () => {
    const [family] = families;
    const { children } = await materialOf(family);
    expect(children.map(({ id }) => id).sort()).toEqual([family.mia.id, family.leo.id].sort());
  });

  it('changes nothing of another’s', async () => {
    const [family, other] = families;
    const writer = await aStoryBegun(family);
    expect(await saveWrittenSoFar(other.db, writer, { title: 'T', content: 'Stolen' })).toBe(false);
    expect(await saveWrittenSoFar(family.db, writer, { title: 'T', content: 'Once' })).toBe(true);
  });

  it('fails by the codes that any other request has', async () => {
    const [family] = families;
    const story = { story_type: 'child', language: 'en', length_minutes: 31 };
    const inserted = await family.db.rpc('insert_story', { story, characters: [] });
    expect(inserted).toMatchObject({ status: 400, error: { code: '23514' } });
    const saved = await family.db.rpc('save_story', { story_id: 'no uuid', writer_id: '', title: '', content: '' });
    expect(saved).toMatchObject({ data: null, error: { code: '22P02' } });
  });

  it('shows nothing to a session that has ended, though its token holds', async () => {
    const family = await aFamily(lite);
    await lite.sql('delete from auth.sessions where user_id = $1', [family.id]);
    expect(await materialOf(family)).toMatchObject({ children: [], heroes: [] });
  });

  it('leaves nobody’s role behind', async () => {
    await materialOf(families[0]);
    const rows = await lite.sql(
      `select current_user::text as "user", current_setting('request.jwt.claims', true) as claims`,
    );
    expect(rows).toEqual([{ user: 'postgres', claims: '' }]);
  });
});

it('exchanges a session again whose answer was lost', async () => {
  const global = { fetch: lite.send };
  const newTab = () => createClient(LITE_URL, lite.publishableKey, { global, auth: { persistSession: false } }).auth;
  const { data } = await newTab().signUp({ email: 'lost@example.com', password: 'a long password' });
  const old = { refresh_token: data.session?.refresh_token ?? '' };
  const lost = await newTab().refreshSession(old);
  const { data: found, error } = await newTab().refreshSession(old);
  expect({ error, user: found.user?.id }).toEqual({ error: null, user: data.user?.id });
  expect(found.session?.refresh_token).toBe(lost.data.session?.refresh_token);
});

it('keeps parents apart who ask at the same time, in every way there is', async () => {
  const asked = families.flatMap((family, index) =>
    Array.from({ length: 40 }, async (_, turn) => {
      const own = [family.mia.id, family.leo.id].sort();
      if ((turn + index) % 2 === 0) {
        const { children } = await materialOf(family);
        expect(children.map(({ id }) => id).sort()).toEqual(own);
      } else {
        const { data } = await family.db.from('children').select('id');
        expect(data?.map(({ id }) => id).sort()).toEqual(own);
      }
    }),
  );
  await Promise.all(asked);
});
