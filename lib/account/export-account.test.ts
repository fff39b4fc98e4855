import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { STORES, type Stores, startLocalStores } from '@/lib/adapters/storage/fakes/stores';
import { zipStream } from '@/lib/adapters/storage/zip-stream';
import type { AudioStore } from '@/lib/narration/audio-store';
import { aFamily, aStoryBegun, type Family } from '@/lib/stories/fakes/family';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { ACCOUNT_TABLES } from './account-tables';
import { exportAccount } from './export-account';

let database: TestDatabase;
let local: Stores;
let family: Family;
let files: AudioStore;

beforeAll(async () => {
  database = await startDatabase();
  local = await startLocalStores();
  const others = await aFamily(database);
  await titled(others, 'A Secret');
  await local.of(others.id).save('stories/x/story.mp3', new Uint8Array(10));
});
beforeEach(async () => {
  family = await aFamily(database);
  files = local.of(family.id);
});
afterAll(async () => {
  await database.close();
  await local.close();
});

async function titled(parent: Family, title: string, createdAt = '2026-11-20T12:00:00Z'): Promise<string> {
  const { storyId } = await aStoryBegun(parent);
  await database.sql(
    `update tales.stories set title = $2, content = 'Once upon a night.', status = 'ready', created_at = $3 where id = $1`,
    [storyId, title, createdAt],
  );
  return storyId;
}

async function unzipped(deps = {}): Promise<Record<string, Uint8Array>> {
  const owner = { id: family.id, email: 'mia’s@example.com' };
  const archive = zipStream(await exportAccount({ db: family.db, files, ...deps }, owner));
  return unzipSync(new Uint8Array(await new Response(archive).arrayBuffer()));
}

const textOf = (bytes: Uint8Array | undefined) => strFromU8(bytes ?? expect.fail('There is no such file.'));
const rowsIn = (bytes: Uint8Array | undefined): Record<string, unknown>[] => JSON.parse(textOf(bytes));

describe('the archive', () => {
  it('has every table that a parent owns, and every column that says something', async () => {
    const owned = await database.sql<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'tales' and column_name = 'user_id'`,
    );
    expect([...Object.keys(ACCOUNT_TABLES), 'parents'].sort()).toEqual(owned.map(({ name }) => name).sort());

    await titled(family, 'The Owl');
    const columns = await database.sql<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'tales' and table_name = 'stories'`,
    );
    const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const all = columns.map(({ name }) => camel(name)).filter((name) => name !== 'search');
    expect(Object.keys(rowsIn((await unzipped())['stories.json'])[0] ?? {}).sort()).toEqual(all.sort());
  });

  it('has what is the parent’s, and nothing of another’s', async () => {
    await database.sql(
      `insert into tales.heroes (user_id, name, gender, language) values ($1, 'Robo', 'other', 'en')`,
      [family.id],
    );
    const key = { service: 'openrouter', api_key: 'sealed-secret', last_four: 'abcd' } as const;
    await family.db.from('user_api_keys').insert(key);
    const storyId = await titled(family, 'The Owl');
    const entries = await unzipped();
    expect(JSON.parse(textOf(entries['account.json']))).toMatchObject({
      email: 'mia’s@example.com',
      userId: family.id,
      timeZone: 'UTC',
    });
    expect(rowsIn(entries['children.json']).map(({ name }) => name)).toEqual(
      [family.mia, family.leo].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ name }) => name),
    );
    expect(rowsIn(entries['heroes.json'])).toMatchObject([{ name: 'Robo' }]);
    expect(rowsIn(entries['stories.json'])).toMatchObject([{ id: storyId, title: 'The Owl' }]);
    expect(rowsIn(entries['story_characters.json'])).toMatchObject([{ storyId, name: 'Mia' }]);
    expect(rowsIn(entries['user_api_keys.json'])).toMatchObject([{ service: 'openrouter', lastFour: 'abcd' }]);
    expect(rowsIn(entries['narrations.json'])).toEqual([]);
    expect(textOf(entries['stories/2026-11-20 The Owl.txt'])).toBe('The Owl\n\nOnce upon a night.\n');
    expect(
      Object.values(entries)
        .map((bytes) => strFromU8(bytes))
        .join(),
    ).not.toMatch(/A Secret|sealed-secret/);
  });

  it('names stories in any script, safely, and each for itself', async () => {
    const titles = ['../../etc/passwd', 'Сова 🦉', '語'.repeat(200), 'The Owl', 'the owl', 'The Owl'];
    for (const title of titles) await titled(family, title);
    const names = Object.keys(await unzipped()).filter((name) => name.startsWith('stories/'));
    expect(names).toHaveLength(titles.length);
    expect(names).toContain('stories/2026-11-20 etc passwd.txt');
    expect(names).toContain('stories/2026-11-20 Сова 🦉.txt');
    expect(names).toContain(`stories/2026-11-20 ${'語'.repeat(60)}.txt`);
    expect(names.filter((name) => /the owl/i.test(name)).map((name) => name.slice(26).toLowerCase())).toEqual([
      '.txt',
      ' (2).txt',
      ' (3).txt',
    ]);
    for (const name of names) expect(Buffer.byteLength(path.basename(name))).toBeLessThan(255);
  });

  it('dates a story by the evening at home', async () => {
    await database.sql(`update tales.parents set time_zone = 'America/New_York' where user_id = $1`, [family.id]);
    await titled(family, 'Late', '2026-11-21T02:00:00Z');
    expect(Object.keys(await unzipped())).toContain('stories/2026-11-20 Late.txt');
  });
});

describe.each(STORES)('the archive, of %s,', (_, start) => {
  let stores: Stores;
  let store: AudioStore;

  beforeAll(async () => {
    stores = await start();
  });
  beforeEach(() => {
    store = stores.of(family.id);
    stores.own(`segments/${family.id}`, family.id);
  });
  afterAll(() => stores.close());

  async function mine(title: string): Promise<string> {
    const id = await titled(family, title);
    stores.own(`stories/${id}`, family.id);
    return id;
  }

  it('has the recordings beside their stories, to the byte', async () => {
    const id = await mine('The Owl');
    const sound = crypto.getRandomValues(new Uint8Array(60_000));
    await store.save(`stories/${id}/story.mp3`, sound);
    await store.save(`stories/${id}/thumbnail.jpg`, new Uint8Array(5));
    await store.save(`stories/${id}/parts/1.mp3`, new Uint8Array(1));
    const entries = await unzipped({ files: store });
    expect(entries['stories/2026-11-20 The Owl.mp3']).toEqual(sound);
    expect(entries['stories/2026-11-20 The Owl thumbnail.jpg']).toHaveLength(5);
    expect(entries['stories/2026-11-20 The Owl parts 1.mp3']).toHaveLength(1);
  });

  it('has a story in several voices by its name, and not what its sentences are cached as', async () => {
    const id = await mine('The Owl');
    for (const narrationId of ['a1', 'b2'].map((start) => `${start}111111-1111-4111-8111-111111111111`)) {
      await store.save(`stories/${id}/${narrationId}/story.mp3`, new Uint8Array(4));
    }
    await store.save(`segments/${family.id}/ab/abc.mp3`, new Uint8Array(4));
    const names = Object.keys(await unzipped({ files: store }));
    expect(names.filter((name) => name.endsWith('.mp3'))).toEqual([
      'stories/2026-11-20 The Owl.mp3',
      'stories/2026-11-20 The Owl (2).mp3',
    ]);
  });

  it('does without a recording that is deleted meanwhile', async () => {
    const [one, two] = [await mine('One'), await mine('Two')];
    for (const id of [one, two]) await store.save(`stories/${id}/story.mp3`, new Uint8Array(10));
    const read = async (file: string) => {
      if (file.includes(one)) await store.remove([file]);
      return store.read(file);
    };
    const names = Object.keys(await unzipped({ files: { ...store, read } }));
    expect(names.filter((name) => name.startsWith('stories/')).sort()).toEqual([
      'stories/2026-11-20 One.txt',
      'stories/2026-11-20 Two.mp3',
      'stories/2026-11-20 Two.txt',
    ]);
  });
});

describe('a large library', () => {
  const requests = { count: 0 };
  const counted = () =>
    family.dbThrough((send) => (input, init) => {
      requests.count += 1;
      return send(input, init);
    });

  async function told(stories: number): Promise<void> {
    await database.sql(
      `insert into tales.stories (user_id, title, content, story_type, language, length_minutes, status)
       select $1, 'Story ' || n, repeat('Once upon a night. ', 200), 'child', 'en', 5, 'ready'
       from generate_series(1, $2::int) as n`,
      [family.id, stories],
    );
    requests.count = 0;
  }

  it('comes whole, page by page', async () => {
    await told(300);
    const entries = await unzipped({ db: counted() });
    const titles = rowsIn(entries['stories.json']).map(({ title }) => title);
    expect(new Set(titles).size).toBe(300);
    expect(Object.keys(entries).filter((name) => /^stories\/.* Story \d+\.txt$/.test(name))).toHaveLength(300);
    expect(requests.count).toBeGreaterThan(30);
  });

  it('is read no further than it is taken', async () => {
    await told(40);
    const archive = zipStream(await exportAccount({ db: counted(), files }, { id: family.id, email: null }));
    const reader = archive.getReader();
    await reader.read();
    const before = requests.count;
    expect(before).toBeLessThan(4);
    await reader.cancel();
    expect((await reader.read()).done).toBe(true);
    expect(requests.count).toBe(before);
  });

  it('lets go of a recording when the reader leaves in the middle of it', async () => {
    await told(40);
    let isReleased = false;
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(1)),
      cancel: () => {
        isReleased = true;
      },
    });
    const one = async function* (listed: string) {
      yield `${listed}/story.mp3`;
    };
    const store = { list: one, read: async () => endless };
    const archive = zipStream(await exportAccount({ db: family.db, files: store }, { id: family.id, email: null }));
    const reader = archive.getReader();
    for (let isSound = false; !isSound; ) isSound = (await reader.read()).value?.every((byte) => byte === 1) ?? true;
    await reader.cancel();
    expect(isReleased).toBe(true);
  });

  it('breaks off where the database or the store fails, and does not end as if it were whole', async () => {
    await told(40);
    const failing = { ...files, list: () => files.list('../bad') };
    await expect(unzipped({ files: failing })).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

it('fails at once where the account cannot be read', async () => {
  const away = family.dbThrough(() => async () => new Response('{}', { status: 503 }));
  const attempt = exportAccount({ db: away, files }, { id: family.id, email: null });
  await expect(attempt).rejects.toMatchObject({ code: 'database_unavailable' });
});
