import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyBucketMigrations, type BucketDatabase, openBucketDatabase } from './bucket-database';
import { readRollback, rollbackNames } from './database';

const ada = 'ada00000-0000-4000-8000-000000000000';
const ben = 'be000000-0000-4000-8000-000000000000';
const adasStory = '11111111-1111-4111-8111-111111111111';
const adasHero = '22222222-2222-4222-8222-222222222222';
const adasFile = `stories/${adasStory}/story.mp3`;

let db: BucketDatabase;
const as: BucketDatabase['as'] = (parent, sql) => db.as(parent, sql);

beforeAll(async () => {
  db = await openBucketDatabase();
  await db.rowsOf(`
    insert into storage.buckets (id, name) values ('tales', 'tales'), ('other', 'other') on conflict do nothing;
    update storage.buckets set public = true;
  `);
  await applyBucketMigrations(db);
  await db.rowsOf(`
    insert into auth.users (id, email) values ('${ada}', 'ada@example.com'), ('${ben}', 'ben@example.com');
    insert into tales.stories (id, user_id, story_type, language, length_minutes)
    values ('${adasStory}', '${ada}', 'child', 'en', 5);
    insert into tales.heroes (id, user_id, name, gender, language) values ('${adasHero}', '${ada}', 'Pip', 'other', 'en');
    insert into storage.objects (bucket_id, name) values ('tales', '${adasFile}');
  `);
});
afterAll(() => db.close());

const upload = (name: string, bucket = 'tales') =>
  `insert into storage.objects (bucket_id, name) values ('${bucket}', '${name}')`;
const everything = 'select name from storage.objects';

it('is private, even if it was not', async () => {
  expect(await db.rowsOf('select id, public from storage.buckets order by id')).toEqual([
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
  await db.rowsOf(`insert into storage.objects (bucket_id, name, owner_id) values ('tales', '${gone}', '${ada}')`);
  const ofIt = `from storage.objects where name = '${gone}'`;
  expect(await as(ben, `select name ${ofIt}`)).toBe(0);
  expect(await as(ada, `select name ${ofIt}`)).toBe(1);
  expect(await as(ada, `delete ${ofIt}`)).toBe(1);
  await db.rowsOf(`delete ${ofIt}`);
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
  await db.rowsOf(upload(adas));
  const ofIt = `from storage.objects where name = '${adas}'`;
  expect(await as(ben, `select name ${ofIt}`)).toBe(0);
  expect(await as(ben, `delete ${ofIt}`)).toBe(0);
  expect(await as(ada, `select name ${ofIt}`)).toBe(1);
  expect(await as(ada, `update storage.objects set metadata = '{}' where name = '${adas}'`)).toBe(1);
  expect(await as(ada, `delete ${ofIt}`)).toBe(1);
  await db.rowsOf(`delete ${ofIt}`);
});

it('takes nothing more for whoever has left, though their token holds, and lets them remove it', async () => {
  const left = 'c1a00000-0000-4000-8000-000000000000';
  await db.rowsOf(`insert into auth.users (id, email) values ('${left}', 'cleo@example.com')`);
  const file = `segments/${left}/ab/abc.mp3`;
  expect(await as(left, upload(file))).toBe(1);
  await db.rowsOf(upload(file));
  await db.rowsOf(`delete from auth.users where id = '${left}'`);
  await expect(as(left, upload(`segments/${left}/cd/cde.mp3`))).rejects.toThrow(/row-level security/);
  const ofIt = `storage.objects where name = '${file}'`;
  await expect(as(left, `update storage.objects set metadata = '{}' where name = '${file}'`)).rejects.toThrow(
    /row-level security/,
  );
  expect(await as(left, `delete from ${ofIt}`)).toBe(1);
  await db.rowsOf(`delete from ${ofIt}`);
});

it('says nothing about other buckets, and moves nothing there', async () => {
  await expect(as(ada, upload(adasFile, 'other'))).rejects.toThrow(/row-level security/);
  await expect(as(ada, `update storage.objects set bucket_id = 'other'`)).rejects.toThrow(/row-level security/);
  await expect(as(ada, `update storage.objects set name = 'stories/x/y.mp3'`)).rejects.toThrow(/row-level security/);
});

it('can be applied again, and taken back', async () => {
  const policies = () =>
    db.rowsOf(`select policyname from pg_policies where schemaname = 'storage' order by policyname`);
  const before = await policies();
  expect(before).toHaveLength(12);
  await applyBucketMigrations(db);
  expect(await policies()).toEqual(before);
  for (const name of rollbackNames.toReversed()) await db.rowsOf(await readRollback(name));
  expect(await policies()).toEqual([]);
  expect(await db.rowsOf(everything)).toHaveLength(1);
});
