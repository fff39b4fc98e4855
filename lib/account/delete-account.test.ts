import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STORES, type Stores } from '@/lib/adapters/storage/fakes/stores';
import { AppError } from '@/lib/errors';
import type { AudioStore } from '@/lib/narration/audio-store';
import { aFamily, aStoryBegun, type Family } from '@/lib/stories/fakes/family';
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

  async function rowsOf(parentId: string): Promise<number> {
    const [left] = await database.sql<{ rows: number }>(
      `select ((select count(*) from tales.stories where user_id = $1) + (select count(*) from tales.children where user_id = $1)
       + (select count(*) from tales.parents where user_id = $1) + (select count(*) from auth.users where id = $1))::integer as rows`,
      [parentId],
    );
    return left?.rows ?? -1;
  }

  it('removes rows and files, says how many, and leaves another parent’s', async () => {
    const others = await aFamily(database);
    const theirs = filesOf(others);
    await furnish(family, files);
    await furnish(others, theirs);
    await files.save(`segments/${family.id}/ab/abc.mp3`, new Uint8Array(4));

    const removed = await deleteAccount({ db: family.db, files });
    expect(removed).toMatchObject({ files: 3, segments: 1 });
    expect(removed.rows).toMatchObject({ children: 2, stories: 2, story_characters: 2, parents: 1, heroes: 0 });
    expect(await rowsOf(family.id)).toBe(0);
    expect(await files.removeAll('stories')).toBe(0);
    expect(await files.removeAll('segments')).toBe(0);

    expect(await rowsOf(others.id)).toBe(6);
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
    expect(await rowsOf(family.id)).toBe(before);
    expect(await deleteAccount({ db: family.db, files })).toMatchObject({ files: 1, rows: { stories: 2 } });
  });

  it('keeps the account where the database is away after the files have gone, and goes on as well', async () => {
    await furnish(family, files);
    const away = family.dbThrough(() => async () => Response.json({ code: '57P01', message: 'gone' }, { status: 503 }));
    await expect(deleteAccount({ db: away, files })).rejects.toMatchObject({ code: 'database_unavailable' });
    expect(await deleteAccount({ db: family.db, files })).toMatchObject({ files: 0, rows: { stories: 2 } });
    expect(await rowsOf(family.id)).toBe(0);
  });
});
