import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { toPrettyLine } from './pretty-line';

const lineSchema = z.looseObject({ msg: z.string(), level: z.number(), requestId: z.string().optional() });

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tale-log-'));
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'log');
  vi.stubEnv('LOG_LEVEL', 'info');
  vi.stubEnv('LOG_FILE', path.join(folder, 'deep', 'app.log'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'log');
  await rm(folder, { recursive: true, force: true });
});

async function linesOf(file = path.join(folder, 'deep', 'app.log')) {
  const text = await readFile(file, 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

it('puts each line under the request that it was written for, also long after the answer', async () => {
  const { log } = await import('./log');
  const { enterRequest } = await import('./request-context');
  const request = async (id: string) => {
    enterRequest(id);
    log.info('asked');
    await setImmediate();
    log.info('answered');
  };
  await Promise.all([setImmediate().then(() => request('one')), setImmediate().then(() => request('two'))]);
  log.info('nobody asked');
  expect((await linesOf()).map(({ msg, requestId }) => `${msg} ${requestId}`)).toEqual([
    'asked one',
    'asked two',
    'answered one',
    'answered two',
    'nobody asked undefined',
  ]);
});

it('keeps what is below the level out of the file too', async () => {
  const { log } = await import('./log');
  log.debug('quiet');
  log.warn('loud');
  expect((await linesOf()).map(({ msg }) => msg)).toEqual(['loud']);
});

it('goes on in a new file when the old one was moved away', async () => {
  const { log } = await import('./log');
  log.info('before');
  const { rename } = await import('node:fs/promises');
  const [file, moved] = [path.join(folder, 'deep', 'app.log'), path.join(folder, 'moved.log')];
  await rename(file, moved);
  process.emit('SIGHUP');
  await vi.waitFor(async () => {
    log.info('after');
    expect((await linesOf(file)).at(-1)).toMatchObject({ msg: 'after' });
  });
  expect((await linesOf(moved))[0]).toMatchObject({ msg: 'before' });
});

it('is readable where people read it', () => {
  const line = { level: 40, time: '2026-11-21T18:00:01.234Z', environment: 'production', storyId: 'x', msg: 'slow' };
  expect(toPrettyLine(JSON.stringify(line))).toBe('18:00:01.234 WARN  slow storyId="x"\n');
});
