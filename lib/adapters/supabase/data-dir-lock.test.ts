import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AppProcess, ELSEWHERE, startProcess } from '@/supabase/tests/processes/app-process';
import { lockDataDir } from './data-dir-lock';

let dataDir: string;
let apps: AppProcess[];

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tale-lock-'));
  apps = [];
});
afterEach(async () => {
  await Promise.all(apps.map((app) => app.killHard()));
  await rm(dataDir, { recursive: true });
});

function startApp(within?: readonly string[]): AppProcess {
  const app = startProcess('hold-data-folder.ts', dataDir, within);
  apps.push(app);
  return app;
}

/** `held` for one that has the folder, else what it complained about. */
async function outcomeOf(app: AppProcess): Promise<string> {
  for await (const line of app.lines) return line;
  return app.complaints;
}

const heldBy = ({ pid }: { pid?: number | undefined }) =>
  `The data folder ${dataDir} is in use by process ${pid} on ${hostname()}. Stop it, or set TALE_DATA_DIR to another folder.`;

describe('two apps on one data folder', () => {
  it('the second refuses, and says what to do; the first goes on', async () => {
    const first = startApp();
    expect(await outcomeOf(first)).toBe('held');
    expect(await outcomeOf(startApp())).toContain(heldBy(first));
    await expect(lockDataDir(dataDir)).rejects.toThrow(heldBy(first));
    expect(await outcomeOf(startApp()), 'whatever others have tried').toContain(heldBy(first));

    await first.killHard();
    const third = startApp();
    expect(await outcomeOf(third), 'the dead one’s lock is nobody’s').toBe('held');
    expect(await outcomeOf(startApp())).toContain(heldBy(third));
  });

  it.each(['a fresh folder', 'a folder that a dead one has left'])('start at once on %s: one wins', async (folder) => {
    if (folder !== 'a fresh folder') {
      const dead = startApp();
      await outcomeOf(dead);
      await dead.killHard();
    }
    const started = Array.from({ length: 4 }, () => startApp());
    const outcomes = await Promise.all(started.map(outcomeOf));
    const winners = started.filter((_, index) => outcomes[index] === 'held');
    expect(winners).toHaveLength(1);
    const [winner = {}] = winners;
    expect(outcomes.filter((outcome) => outcome.includes(heldBy(winner)))).toHaveLength(3);
  });

  const [command, ...args] = ELSEWHERE;
  const areContainersThere = spawnSync(command, [...args, 'true']).status === 0;

  it.runIf(areContainersThere)('in two containers know of each other, too', async () => {
    const first = startApp(ELSEWHERE);
    expect(await outcomeOf(first)).toBe('held');
    expect(await outcomeOf(startApp(ELSEWHERE))).toContain(`The data folder ${dataDir} is in use by process 1 on `);
    await first.killHard();
    expect(await outcomeOf(startApp(ELSEWHERE)), 'whose number is that of the dead one').toBe('held');
  });
});

it('is held by a process once and for all, however often it asks', async () => {
  await lockDataDir(dataDir);
  await lockDataDir(dataDir);
  expect(await outcomeOf(startApp())).toContain(heldBy(process));
});
