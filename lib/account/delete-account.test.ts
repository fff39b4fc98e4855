import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STORES, type Stores } from '@/lib/adapters/storage/fakes/stores';
import { AppError } from '@/lib/errors';
import type { AudioStore } from '@/lib/narration/audio-store';
import { aFamily, aStoryBegun, type Family } from '@/lib/stories/fakes/family';
import { countOwned, oneOfEach } from '@/supabase/tests/one-of-each';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { deleteAccount } from './delete-account';

describe.each(STORES)('deleting an account with %s', (_, start) => {
  let stores: Stores;
  let database: TestDatabase;
  let family: Family;
  let files: AudioStore;

  beforeAll(async () => {
    database = await startDatabase();
    stores = await start();
  });
  beforeEach(async () => {
    family = await aFamily(database);
    files = filesOf(family);
  });
  afterAll(async () => {
    await database.close();
    await stores.close();
  });

  function filesOf({ id }: Family): AudioStore {
    stores.own(`segments/${id}`, id);
    return stores.of(id);
  }

  /** Two stories with a recording each, and a portrait. */
  async function furnish(parent: Family, store: AudioStore): Promise<void> {
    for (let count = 0; count < 2; count += 1) {
      const { storyId } = await aStoryBegun(parent);
      stores.own(`stories/${storyId}`, parent.id);
      await store.save(`stories/${storyId}/story.mp3`, new Uint8Array(10));
    }
    const hero = `heroes/of-${parent.id}`;
    stores.own(hero, parent.id);
    await store.save(`${hero}/portrait.jpg`, new Uint8Array(10));
  }

  /** In every table that a parent owns, and whether there is an account at all. */
  async function rowsOf(parentId: string) {
    const accounts = await database.sql('select from auth.users where id = $1', [parentId]);
    return { ...(await countOwned(database, parentId)), accounts: accounts.length };
  }

  const nothingOf = (rows: Record<string, number>) => Object.fromEntries(Object.keys(rows).map((name) => [name, 0]));

  it('removes rows and files, says how many, and leaves another parent’s', async () => {
    const others = await aFamily(database);
    const theirs = filesOf(others);
    await furnish(family, files);
    await furnish(others, theirs);
    for (const { id } of [family, others]) await database.sql(oneOfEach(id));
    await files.save(`segments/${family.id}/ab/abc.mp3`, new Uint8Array(4));
    const [mine, before] = [await rowsOf(family.id), await rowsOf(others.id)];
    expect(Object.entries(mine).filter(([, rows]) => rows === 0)).toEqual([]);
    expect(mine).toMatchObject({ children: 3, stories: 3, story_characters: 4, parents: 1, heroes: 1 });

    const { rows, ...removed } = await deleteAccount({ db: family.db, files });
    expect(removed).toEqual({ files: 3, segments: 1 });
    expect({ ...rows, accounts: 1 }).toEqual(mine);
    expect(await rowsOf(family.id)).toEqual(nothingOf(mine));
    expect(await files.removeAll('stories')).toBe(0);
    expect(await files.removeAll('segments')).toBe(0);

    expect(await rowsOf(others.id)).toEqual(before);
    expect(await theirs.removeAll('stories')).toBe(2);
  });

  it('removes what a voice has saved while the rows were going, too', async () => {
    await furnish(family, files);
    const late = family.dbThrough((fetch) => async (input, init) => {
      const answer = await fetch(input, init);
      await files.save(`segments/${family.id}/cd/cde.mp3`, new Uint8Array(4));
      return answer;
    });
    expect(await deleteAccount({ db: late, files })).toMatchObject({
      files: 3,
      segments: 1,
      rows: { stories: 2 },
    });
    expect(await files.removeAll('segments')).toBe(0);
  });

  it('keeps the account where the files cannot be removed, and goes on when it is asked again', async () => {
    await furnish(family, files);
    const before = await rowsOf(family.id);
    const failing = {
      ...files,
      clear: async () => {
        await files.removeAll('stories');
        throw new AppError('storage_unavailable', { isRetryable: true });
      },
    };
    await expect(deleteAccount({ db: family.db, files: failing })).rejects.toMatchObject({
      code: 'storage_unavailable',
    });
    expect(await rowsOf(family.id)).toEqual(before);
    expect(await deleteAccount({ db: family.db, files })).toMatchObject({ files: 1, rows: { stories: 2 } });
  });

  it('keeps the account where the database is away after the files have gone, and goes on as well', async () => {
    await furnish(family, files);
    const away = family.dbThrough(() => async () => Response.json({ code: '57P01', message: 'gone' }, { status: 503 }));
    await expect(deleteAccount({ db: away, files })).rejects.toMatchObject({ code: 'database_unavailable' });
    expect(await deleteAccount({ db: family.db, files })).toMatchObject({ files: 0, rows: { stories: 2 } });
    expect(await rowsOf(family.id)).toMatchObject({ parents: 0, stories: 0, children: 0, accounts: 0 });
  });
});
