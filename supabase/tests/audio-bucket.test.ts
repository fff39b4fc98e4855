import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEmptyDatabase, migrate, migrationNames, rollBack } from './database';

/** The tables of Storage that policies stand on, as its own migrations make them. */
const STORAGE = `
  create schema storage;
  create table storage.buckets (id text primary key, name text not null unique, public boolean default false);
  create table storage.objects (
    id uuid primary key default gen_random_uuid(), bucket_id text references storage.buckets, name text,
    owner_id text, metadata jsonb, unique (bucket_id, name)
  );
  alter table storage.objects enable row level security;
  grant usage on schema storage to anon, authenticated;
  grant all on storage.objects to anon, authenticated;
`;

const ada = 'ada00000-0000-4000-8000-000000000000';
const ben = 'be000000-0000-4000-8000-000000000000';
const adasStory = '11111111-1111-4111-8111-111111111111';
const adasHero = '22222222-2222-4222-8222-222222222222';
const adasFile = `stories/${adasStory}/story.mp3`;

const audioBucket = migrationNames.filter((name) => /_(audio_bucket|segments_bucket)\.sql$/.test(name));
let db: PGlite;

beforeAll(async () => {
  db = await createEmptyDatabase();
  await migrate(db);
  // A second time on a database with Storage, which none of the tests' databases has.
  await db.exec(STORAGE);
  await db.exec(
    `insert into storage.buckets (id, name, public) values ('tales', 'tales', true), ('other', 'other', true)`,
  );
  await migrate(db, audioBucket);
  await db.exec(`
    insert into auth.users (id, email) values ('${ada}', 'ada@example.com'), ('${ben}', 'ben@example.com');
    insert into tales.stories (id, user_id, story_type, language, length_minutes)
    values ('${adasStory}', '${ada}', 'child', 'en', 5);
    insert into tales.heroes (id, user_id, name, gender, language) values ('${adasHero}', '${ada}', 'Pip', 'other', 'en');
    insert into storage.objects (bucket_id, name) values ('tales', '${adasFile}');
  `);
});
afterAll(() => db.close());

/** Runs one statement as Storage does for this parent; says how many rows it touched. */
async function as(parent: string | null, sql: string): Promise<number> {
  const role = parent === null ? 'anon' : 'authenticated';
  return db.transaction(async (transaction) => {
    await transaction.query(
      `select set_config('request.jwt.claim.sub', $1, true), set_config('request.jwt.claims', $2, true),
         set_config('role', $3, true)`,
      [parent ?? '', JSON.stringify({ sub: parent, role }), role],
    );
    const { affectedRows, rows } = await transaction.query(sql);
    await transaction.rollback();
    return Math.max(affectedRows ?? 0, rows.length);
  });
}

const upload = (name: string, bucket = 'tales') =>
  `insert into storage.objects (bucket_id, name) values ('${bucket}', '${name}')`;
const everything = 'select name from storage.objects';

it('is private, even if it was not', async () => {
  const { rows } = await db.query('select id, public from storage.buckets order by id');
  expect(rows).toEqual([
    { id: 'other', public: true },
    { id: 'tales', public: false },
  ]);
});

it('lets a parent read, replace and remove the files of an own story', async () => {
  expect(await as(ada, everything)).toBe(1);
  expect(await as(ada, `update storage.objects set metadata = '{"size": 1}'`)).toBe(1);
  expect(await as(ada, 'delete from storage.objects')).toBe(1);
});

it('leaves a file whose story has gone to whoever put it there, and to nobody else', async () => {
  const gone = `stories/33333333-3333-4333-8333-333333333333/story.mp3`;
  await db.exec(`insert into storage.objects (bucket_id, name, owner_id) values ('tales', '${gone}', '${ada}')`);
  const ofIt = `from storage.objects where name = '${gone}'`;
  expect(await as(ben, `select name ${ofIt}`)).toBe(0);
  expect(await as(ada, `select name ${ofIt}`)).toBe(1);
  expect(await as(ada, `delete ${ofIt}`)).toBe(1);
  await db.exec(`delete ${ofIt}`);
});

it('takes files of an own story and an own hero', async () => {
  expect(await as(ada, upload(`stories/${adasStory}/thumbnail.jpg`))).toBe(1);
  expect(await as(ada, upload(`stories/${adasStory}/parts/1.mp3`))).toBe(1);
  expect(await as(ada, upload(`heroes/${adasHero}/portrait.jpg`))).toBe(1);
});

it.each([ben, null])('hides and guards them from %s', async (stranger) => {
  expect(await as(stranger, everything)).toBe(0);
  expect(await as(stranger, `update storage.objects set metadata = '{}'`)).toBe(0);
  expect(await as(stranger, 'delete from storage.objects')).toBe(0);
  await expect(as(stranger, upload(`stories/${adasStory}/other.mp3`))).rejects.toThrow(/row-level security/);
});

it.each([
  `heroes/${adasStory}/portrait.jpg`,
  `stories/${adasHero}/story.mp3`,
  `stories/${adasStory}`,
  `stories/${adasStory}x/story.mp3`,
  `other/stories/${adasStory}/story.mp3`,
  'stories/not-an-id/story.mp3',
  'story.mp3',
])('takes nothing at %s', async (name) => {
  await expect(as(ada, upload(name))).rejects.toThrow(/row-level security/);
});

it('keeps what was spoken for a parent under a folder of their own, and shows it to nobody else', async () => {
  const adas = `segments/${ada}/ab/abc.mp3`;
  expect(await as(ada, upload(adas))).toBe(1);
  await expect(as(ben, upload(adas))).rejects.toThrow(/row-level security/);
  await expect(as(ada, upload(`segments/${ada}`))).rejects.toThrow(/row-level security/);
  await expect(as(ada, upload('segments/ab/abc.mp3'))).rejects.toThrow(/row-level security/);
  await expect(as(null, upload('segments//abc.mp3'))).rejects.toThrow(/row-level security/);
  await db.exec(upload(adas));
  const ofIt = `from storage.objects where name = '${adas}'`;
  expect(await as(ben, `select name ${ofIt}`)).toBe(0);
  expect(await as(ben, `delete ${ofIt}`)).toBe(0);
  expect(await as(ada, `select name ${ofIt}`)).toBe(1);
  expect(await as(ada, `update storage.objects set metadata = '{}' where name = '${adas}'`)).toBe(1);
  expect(await as(ada, `delete ${ofIt}`)).toBe(1);
  await db.exec(`delete ${ofIt}`);
});

it('says nothing about other buckets, and moves nothing there', async () => {
  await expect(as(ada, upload(adasFile, 'other'))).rejects.toThrow(/row-level security/);
  await expect(as(ada, `update storage.objects set bucket_id = 'other'`)).rejects.toThrow(/row-level security/);
  await expect(as(ada, `update storage.objects set name = 'stories/x/y.mp3'`)).rejects.toThrow(/row-level security/);
});

it('can be applied again, and taken back', async () => {
  const policies = async () => (await db.query(`select from pg_policies where schemaname = 'storage'`)).rows.length;
  await migrate(db, audioBucket);
  expect(await policies()).toBe(12);
  await rollBack(db);
  expect(await policies()).toBe(0);
  expect((await db.query(everything)).rows).toHaveLength(1);
});
