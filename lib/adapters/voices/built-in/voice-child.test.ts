import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';

function startApp(...args: string[]) {
  const program = 'lib/adapters/voices/built-in/processes/speak-and-end.ts';
  const app = spawn(process.execPath, ['--import', './supabase/tests/processes/bundler-imports.ts', program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const complaints: string[] = [];
  app.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  return { app, complaints };
}

/** The processes whose parent this is. */
async function childrenOf(pid: number): Promise<number[]> {
  const list = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return list.split(' ').filter(Boolean).map(Number);
}

const isRunning = (pid: number) =>
  readFile(`/proc/${pid}/stat`, 'utf8').then(
    (stat) => !stat.includes(') Z '),
    () => false,
  );

it('does not keep an app from ending, and says nothing', async () => {
  const { app, complaints } = startApp();
  const [code] = await once(app, 'exit');
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
});

it('ends with an app that is killed', async () => {
  const { app } = startApp('and-stay');
  await once(app.stdout, 'data');
  const children = await childrenOf(app.pid ?? 0);
  expect(children).toHaveLength(1);
  app.kill('SIGKILL');
  const gone = async () => expect(await Promise.all(children.map(isRunning))).toEqual([false]);
  await vi.waitFor(gone, { timeout: 30_000, interval: 50 });
});
