import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { startChaoticApp } from './chaos/chaotic-app.ts';
import { type ChaosParent, Evening, type Seen } from './chaos/evening.ts';
import { expectNothingLost } from './chaos/expect-nothing-lost.ts';
import { readKeptRows } from './chaos/kept-rows.ts';
import { ledgerOf } from './chaos/ledger.ts';
import { type Night, nightOf } from './chaos/nights.ts';
import { Chances } from './chaos/seeded-chances.ts';
import { expectWholeFiles } from './chaos/stored-files.ts';
import { logLinesOf } from './log-lines.ts';
import { TaleApi } from './tale-api.ts';
import { killVoiceChildrenEvery } from './voice-children.ts';

// Two hundred stories on a night on which everything outside fails, each in its own way. `CHAOS_SEED` repeats a night.

const SEED = process.env['CHAOS_SEED'] ?? randomBytes(4).toString('hex');
const STORIES = Number(process.env['CHAOS_STORIES'] ?? 200);

/** At once: each asks for one story after another. */
const PREMIUM_PARENTS = 16;
const FREE_PARENTS = 4;
const STORIES_OF_FREE_PARENT = 5;

const toStop: (() => Promise<unknown>)[] = [];

test.afterEach(async () => {
  for (const stop of toStop.splice(0).reverse()) await stop();
});

test('two hundred stories on a night of chaos', async ({ playwright }) => {
  test.setTimeout(480_000);
  test.info().annotations.push({ type: 'seed', description: SEED });
  process.stdout.write(`CHAOS_SEED=${SEED} repeats this night\n`);
  const chances = new Chances(SEED);
  const nights = new Map<string, Night>();
  const logFile = test.info().outputPath('app.log');
  const app = await startChaoticApp({
    chances,
    nights,
    premiumParents: PREMIUM_PARENTS,
    freeParents: FREE_PARENTS,
    logFile,
  });
  toStop.push(app.close);

  const enter = async ({ id, token }: { id: string; token: string }): Promise<ChaosParent> => {
    const extraHTTPHeaders = { authorization: `Bearer ${token}` };
    const request = await playwright.request.newContext({ baseURL: app.url, extraHTTPHeaders });
    toStop.push(() => request.dispose());
    const child = await new TaleApi(request).addChild();
    return { id, token, request, childId: child.id };
  };
  const parents = await Promise.all(app.parents.map(enter));
  const seen = new Map(parents.map(({ id }): [string, Seen[]] => [id, []]));
  let begun = 0;
  const tell = async (parent: ChaosParent, night: Night): Promise<boolean> => {
    nights.set(night.mark, night);
    const told = await new Evening(app.url, parent).spend(night);
    if (told === null) return false;
    seen.get(parent.id)?.push(told);
    begun += 1;
    return true;
  };
  const ofEach = Math.ceil((STORIES - FREE_PARENTS * STORIES_OF_FREE_PARENT) / PREMIUM_PARENTS);
  const premiumEvening = async (parent: ChaosParent, index: number) => {
    for (let story = 0; story < ofEach; story += 1) {
      expect(await tell(parent, nightOf(chances, index * ofEach + story, false)), 'without limit').toBe(true);
    }
  };
  /** As often as the plan lets them: what fails counts nothing. */
  const freeEvening = async (parent: ChaosParent, index: number) => {
    const charged = () => seen.get(parent.id)?.filter(({ ending }) => ending === 'done').length;
    let story = 2048 + index * 256;
    while (await tell(parent, nightOf(chances, story, true))) {
      expect(charged()).toBeLessThanOrEqual(STORIES_OF_FREE_PARENT);
      story += 1;
    }
    expect(charged(), 'stories that were told when no more were allowed').toBe(STORIES_OF_FREE_PARENT);
  };

  const stopKilling = killVoiceChildrenEvery(app.pid, () => chances.of('kills').between(1000, 3000));
  let killed = 0;
  await Promise.all([
    ...parents.slice(0, PREMIUM_PARENTS).map(premiumEvening),
    ...parents.slice(PREMIUM_PARENTS).map(freeEvening),
  ]).finally(async () => {
    killed = await stopKilling();
  });
  expect(killed, 'killed while they spoke').toBeGreaterThan(0);
  expect(begun).toBeGreaterThanOrEqual(STORIES);

  await test.step('everything that was begun comes to its end', async () => {
    // A paid voice reads on for twenty seconds after its listener has gone.
    await expect.poll(app.underWay, { timeout: 60_000 }).toEqual([]);
    const health = await fetch(`${app.url}/api/health`);
    expect(await health.json()).toMatchObject({ status: 'ready', database: { status: 'up' } });
  });

  await test.step('each parent has what they saw', async () => {
    for (const { id, request } of parents) {
      const api = new TaleApi(request);
      for (const { storyId, text, ending, isDeleted, night } of seen.get(id) ?? []) {
        if (isDeleted) continue;
        const { status, content, errorCode } = await api.getStory(storyId);
        expect(status, night.mark).toMatch(/^(ready|failed)$/);
        expect(content.startsWith(text), `${night.mark}: what was seen is kept`).toBe(true);
        if (ending === null) continue;
        const code = status === 'ready' ? 'done' : errorCode;
        expect({ content, code }, night.mark).toEqual({ content: text, code: ending });
      }
    }
  });

  await app.stop();
  const rows = await readKeptRows(app.dataDir);
  const freeParents = parents.slice(PREMIUM_PARENTS).map(({ id }) => id);
  await test.step('every row is in order, and every bill is paid once', () =>
    expectNothingLost({ ...app, rows, ledger: ledgerOf(app), seen, freeParents }));
  await test.step('every file is whole', () => expectWholeFiles(app.dataDir, rows));
  await test.step('nothing went wrong unseen', async () => {
    expect(await readFile(logFile, 'utf8')).not.toMatch(/unhandled|uncaught|MaxListeners/i);
    const errors = (await logLinesOf(logFile)).filter(({ level }) => Number(level) >= 50);
    expect(errors).toEqual([]);
  });
});
