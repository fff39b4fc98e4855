import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AppProcess, startProcess } from '@/supabase/tests/processes/app-process';
import { lockDataDir } from './data-dir-lock';

let dataDir: string;
let apps: AppProcess[];
let programs: ChildProcess[];

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tale-lock-'));
  apps = [];
  programs = [];
});
afterEach(async () => {
  await Promise.all(apps.map((app) => app.killHard()));
  for (const program of programs) program.kill('SIGKILL');
  await rm(dataDir, { recursive: true });
});

const firstLock = () => path.join(dataDir, 'process.1.pid');

function startApp(): AppProcess {
  const app = startProcess('hold-data-folder.ts', dataDir);
  apps.push(app);
  return app;
}

/** `held` for one that has the folder, else what it complained about. */
async function outcomeOf(app: AppProcess): Promise<string> {
  for await (const line of app.lines) return line;
  return app.complaints;
}

/** Another program, and the first line it says. */
async function startProgram(command: string): Promise<{ pid: number; line: string }> {
  const program = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] });
  programs.push(program);
  const lines = createInterface({ input: program.stdout });
  const [line] = await once(lines, 'line');
  return { pid: program.pid ?? 0, line: String(line) };
}

/** Which process the folder is locked by, and whether it is the only lock there is. */
async function holders(): Promise<string[]> {
  const locks = (await readdir(dataDir)).filter((name) => name.endsWith('.pid'));
  const contents = await Promise.all(locks.map((name) => readFile(path.join(dataDir, name), 'utf8')));
  return contents.map((content) => content.split(' ')[0] ?? '');
}

describe('two apps on one data folder', () => {
  it('the second refuses, and says what to do; the first goes on', async () => {
    const first = startApp();
    expect(await outcomeOf(first)).toBe('held');
    const refusal = await outcomeOf(startApp());
    expect(refusal).toContain(`The data folder ${dataDir} is in use by process ${first.pid}.`);
    expect(refusal).toContain('Stop it, or set TALE_DATA_DIR to another folder.');
    expect(await holders()).toEqual([String(first.pid)]);

    await first.killHard();
    const third = startApp();
    expect(await outcomeOf(third), 'the dead one’s lock is taken over').toBe('held');
    expect(await holders()).toEqual([String(third.pid)]);
  });

  it.each(['a fresh folder', 'a folder that a dead one has left'])('start at once on %s: one wins', async (folder) => {
    if (folder !== 'a fresh folder') {
      const dead = startApp();
      await outcomeOf(dead);
      await dead.killHard();
    }
    const started = Array.from({ length: 4 }, startApp);
    const outcomes = await Promise.all(started.map(outcomeOf));
    const winners = started.filter((_, index) => outcomes[index] === 'held');
    expect(winners).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome.includes(`in use by process ${winners[0]?.pid}`))).toHaveLength(3);
    expect(await holders()).toEqual([String(winners[0]?.pid)]);
  });
});

describe('a lock of nobody’s is taken over', () => {
  it.each([
    ['our own number, as after a restart in a container', String(process.pid)],
    ['nonsense', 'nonsense'],
    ['nothing, as after a stop', ''],
  ])('%s', async (_, content) => {
    await writeFile(firstLock(), content);
    lockDataDir(dataDir);
    expect(await holders()).toEqual([String(process.pid)]);
  });

  it('from before the machine was started', async () => {
    const { pid } = await startProgram('echo up; exec sleep 60');
    await writeFile(firstLock(), String(pid));
    await utimes(firstLock(), new Date(0), new Date(0));
    lockDataDir(dataDir);
    expect(await holders()).toEqual([String(process.pid)]);
  });

  it.runIf(process.platform === 'linux')('whose number another program has now', async () => {
    const { pid } = await startProgram('echo up; exec sleep 60');
    await writeFile(firstLock(), `${pid} 1`);
    lockDataDir(dataDir);
    expect(await holders()).toEqual([String(process.pid)]);
  });

  it.runIf(process.platform === 'linux')('whose process is dead, though nobody has asked after it', async () => {
    // The shell becomes a program that does not ask after what the shell has started. Only then may that end: a shell
    // asks.
    const { pid, line } = await startProgram('sleep 60 & echo $!; exec sleep 60');
    const program = () => readFile(`/proc/${pid}/comm`, 'utf8');
    const state = async () => (await readFile(`/proc/${line}/stat`, 'utf8')).split(' ')[2];
    await expect.poll(program).toBe('sleep\n');
    process.kill(Number(line), 'SIGKILL');
    await expect.poll(state).toBe('Z');
    await writeFile(firstLock(), line);
    lockDataDir(dataDir);
    expect(await holders()).toEqual([String(process.pid)]);
  });
});
