import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '@/lib/adapters/ai/built-in/seeded-random';
import { startProcess } from './processes/app-process';
import {
  type Acknowledged,
  type Found,
  type Line,
  NEW_CHILD,
  SEGMENT_CHARACTERS,
  sentences,
} from './processes/protocol';

const ROUNDS = 20;
const MOST_WRITES_A_ROUND = 60;
/** Longer than a write takes: the kill comes before one, in one, or after one. */
const LONGEST_DELAY_MS = 15;

/** `SEED=…` repeats a run, as far as the machine does. */
const seed = process.env['SEED'] ?? String(Date.now());
const random = seededRandom(seed);

const NOTHING: Found = { children: [], stories: [], narrations: [], requests: 0 };

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tale-durable-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** One life of the app: what it finds when it starts, and what it has acknowledged until it is killed. */
async function live(writes: number, delayMs: number): Promise<{ found: Found; acknowledged: Acknowledged[] }> {
  const app = startProcess('write-until-killed.ts', dataDir);
  const acknowledged: Acknowledged[] = [];
  let found: Found | undefined;
  let killing: Promise<void> | undefined;
  for await (const text of app.lines) {
    const line: Line = JSON.parse(text);
    if ('found' in line) found = line.found;
    // What it has said before it died counts, also what is read only now.
    else acknowledged.push(line.acknowledged);
    if (acknowledged.length >= writes) killing ??= sleep(delayMs).then(app.killHard);
  }
  await killing;
  if (found === undefined) throw new Error(`The app did not start (seed ${seed}):\n${await app.complaints}`);
  return { found, acknowledged };
}

function expectKept(found: Found, acknowledged: readonly Acknowledged[]): void {
  const children = new Map(found.children.map(({ id, name }) => [id, name]));
  const stories = new Map(found.stories.map((story) => [story.id, story]));
  const segments = new Map(found.narrations.map((narration) => [narration.id, narration.segments]));
  for (const write of acknowledged) {
    if ('childId' in write) {
      expect(children.get(write.childId)).toBe(write.name);
      continue;
    }
    if ('firstStoryId' in write) {
      expect(stories.get(write.firstStoryId)?.childId).toBe(write.newChildId);
      expect(children.has(write.newChildId)).toBe(true);
      continue;
    }
    if ('narrationId' in write) {
      expect(segments.get(write.narrationId), `narration ${write.narrationId}`).toBeGreaterThanOrEqual(write.segments);
      continue;
    }
    if ('deletedStoryId' in write) {
      expect(stories.has(write.deletedStoryId), `story ${write.deletedStoryId} was deleted`).toBe(false);
      continue;
    }
    if ('changedStoryId' in write) {
      const { changedStoryId, ...opinion } = write;
      expect(stories.get(changedStoryId)).toMatchObject(opinion);
      continue;
    }
    const story = stories.get(write.storyId);
    // The save after it may have been kept without having been acknowledged; it never takes anything away.
    expect(story?.content.startsWith(sentences(write.saves)), `story ${write.storyId}: ${story?.content}`).toBe(true);
    if (write.isFinished) expect(story?.status).toBe('ready');
  }
}

function expectWhole({ children, stories, narrations, requests }: Found): void {
  for (const { id, status, characters, attempts, title, rating, isFavourite } of stories) {
    expect({ id, characters }, 'a story comes with its characters').toEqual({ id, characters: 2 });
    expect({ id, attempts }, 'an ending comes with its attempt').toEqual({ id, attempts: status === 'ready' ? 1 : 0 });
    expect(status, 'nobody writes it any more').not.toBe('writing');
    const isChanged = title.startsWith('Snails, as told');
    expect([id, isFavourite, rating !== null], 'a change is made in all its parts').toEqual([id, isChanged, isChanged]);
  }
  const attempts = stories.reduce((sum, story) => sum + story.attempts, 0);
  const segments = narrations.reduce((sum, narration) => sum + narration.segments, 0);
  expect(requests, 'an attempt and a segment come with their place in the account').toBe(attempts + segments);
  for (const { id, segments, characters } of narrations) {
    expect({ id, characters }, 'a segment comes with its price').toEqual({
      id,
      characters: segments * SEGMENT_CHARACTERS,
    });
  }
  const isTold = new Set(stories.map(({ childId }) => childId));
  const untold = children.filter(({ id, name }) => name.startsWith(NEW_CHILD) && !isTold.has(id));
  expect(untold, 'a new child comes with its first story').toEqual([]);
  const known = new Set<string | null>(children.map(({ id }) => id));
  expect(
    stories.filter(({ childId }) => !known.has(childId)),
    'and the story with its child',
  ).toEqual([]);
}

it(`keeps every acknowledged write through ${ROUNDS} kills (seed ${seed})`, { timeout: 480_000 }, async () => {
  const acknowledged: Acknowledged[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    // The last life is only there to look.
    const isLast = round === ROUNDS;
    const life = await live(isLast ? 0 : Math.floor(random() * MOST_WRITES_A_ROUND), random() * LONGEST_DELAY_MS);
    expectKept(life.found, acknowledged);
    expectWhole(life.found);
    acknowledged.push(...life.acknowledged);
  }
  expect(acknowledged.length, 'enough was written to lose some').toBeGreaterThan(ROUNDS * 5);
  for (const kind of ['childId', 'storyId', 'firstStoryId', 'narrationId', 'changedStoryId', 'deletedStoryId']) {
    expect(acknowledged.filter((write) => kind in write).length, `enough of ${kind}`).toBeGreaterThan(ROUNDS / 2);
  }
});

it('starts again after a kill in the middle of the very first start', { timeout: 120_000 }, async () => {
  await rm(dataDir, { recursive: true });
  const files = async () => (await readdir(path.join(dataDir, 'pglite')).catch(() => [])).length;
  const app = startProcess('write-until-killed.ts', dataDir);
  await expect.poll(files, { interval: 2, timeout: 60_000 }).toBeGreaterThan(0);
  await app.killHard();
  expect(await readdir(dataDir), 'it was not done').toContain('pglite.unfinished');
  expect((await live(0, 0)).found).toEqual(NOTHING);
  expect(await readdir(dataDir)).not.toContain('pglite.unfinished');
});

it('is set up once by two that start at the same moment; the other refuses', { timeout: 120_000 }, async () => {
  await rm(dataDir, { recursive: true });
  await mkdir(dataDir);
  const apps = [1, 2].map(() => startProcess('write-until-killed.ts', dataDir));
  const outcomes = await Promise.all(
    apps.map(async (app) => {
      for await (const line of app.lines) return line;
      return app.complaints;
    }),
  );
  await Promise.all(apps.map((app) => app.killHard()));
  expect(outcomes.filter((outcome) => outcome.startsWith('{"found"'))).toEqual([JSON.stringify({ found: NOTHING })]);
  expect(outcomes.filter((outcome) => outcome.includes(`The data folder ${dataDir} is in use`))).toHaveLength(1);
  expect((await live(1, 0)).acknowledged, 'and whole').not.toEqual([]);
});
