import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { createMemoryStore } from '../narration/fakes/memory-store';
import { aStoryTold, hear, narratingWith, SENTENCES, segmentsOf } from '../narration/fakes/narrating';
import { FakeNarrator } from '../narration/fakes/narrator';
import { narrateStory } from '../narration/narrate-story';
import { aFamily, type Family } from '../stories/fakes/family';
import { exportAccount } from './export-account';

let database: TestDatabase;
let family: Family;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
});
afterAll(() => database.close());

type Files = ReturnType<typeof narratingWith>['files'];

/** A story read aloud as far as the voice comes. */
async function narrated(files: Files, answer: FakeNarrator['answer']) {
  const deps = narratingWith(family, { files, narrators: [new FakeNarrator({ answer })] });
  const { storyId } = await aStoryTold(family);
  const { id, finished } = await narrateStory(deps, storyId, null);
  const segments = segmentsOf(await hear(deps, id));
  await finished;
  return segments.map(({ audioPath }) => audioPath);
}

/** The recordings in the archive, by their names. */
async function soundOf(files: Files): Promise<Record<string, Buffer>> {
  const sound: Record<string, Buffer> = {};
  for await (const { path, pieces } of await exportAccount({ db: family.db, files }, { id: family.id, email: null })) {
    const content: Uint8Array[] = [];
    for await (const piece of pieces) content.push(piece);
    if (path.endsWith('.mp3')) sound[path.replace(/^stories\/[\d-]+ /, '')] = Buffer.concat(content);
  }
  return sound;
}

const failsAfter = (sentences: number) => (_: unknown, call: number) =>
  call < sentences ? null : new AppError('voice_credit');

it('has what was spoken of a narration that broke off, in one piece, and the whole of one that did not', async () => {
  const files = createMemoryStore();
  const spoken = await narrated(files, failsAfter(2));
  expect(spoken).toHaveLength(2);
  expect(Object.keys(await soundOf(files))).toEqual(['T unfinished.mp3']);
  const inOrder = Buffer.concat(spoken.map((path) => files.files.get(path) ?? expect.fail('It was not kept.')));
  expect((await soundOf(files))['T unfinished.mp3']).toEqual(inOrder);

  expect(await narrated(files, () => null)).toHaveLength(SENTENCES.length);
  expect(Object.keys(await soundOf(files)).sort()).toEqual(['T unfinished.mp3', 'T.mp3']);
});

it('leaves out what is not kept any more, and a narration of which nothing is', async () => {
  const files = createMemoryStore();
  const [first = '', second = ''] = await narrated(files, failsAfter(2));
  const rest = files.files.get(second);
  files.files.delete(first);
  expect(Object.values(await soundOf(files))).toEqual([Buffer.from(rest ?? [])]);
  files.files.delete(second);
  expect(await soundOf(files)).toEqual({});
});
