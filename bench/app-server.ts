import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import SERVER_OPTIONS from '../scripts/server-options.json' with { type: 'json' };

export const projectRoot = path.resolve(import.meta.dirname, '..');

/** What `next start` gets of our environment: nothing that would point it at a real database or storyteller. */
const INHERITED = ['PATH', 'HOME', 'LANG', 'TMPDIR'];

const READY_WITHIN_MS = 60_000;
const POLL_MS = 10;

export type AppServer = {
  origin: string;
  pid: number;
  /** From the start of the process to the first answer of `/api/health` that says ready. */
  readyMs: number;
  /** From the start of the process to the first page served; never before ready where both were awaited. */
  firstPageMs: number;
  /** Processor time used since its start: unlike the clock, it hardly depends on the machine's other load. */
  cpuMs: () => number;
  stop: () => Promise<void>;
};

/** As `npm start` does, after what it checks. */
const nextStart = (port: number) => [
  ...SERVER_OPTIONS,
  path.join(projectRoot, 'node_modules/next/dist/bin/next'),
  ...['start', '-H', '127.0.0.1', '-p', String(port)],
];

/** What `npm start` runs. */
export const npmStart = () => [path.join(projectRoot, 'scripts/start.mjs')];

/** The built app on a free port of 127.0.0.1, with its data in `dataDir`; resolves when it is ready. */
export async function startApp(
  dataDir: string,
  settings: Record<string, string> = {},
  program: (port: number) => string[] = nextStart,
): Promise<AppServer> {
  if (!existsSync(path.join(projectRoot, '.next', 'BUILD_ID'))) {
    throw new Error('There is no build. Run `npm run build` first.');
  }
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const inherited = INHERITED.flatMap((name) => (process.env[name] ? [[name, process.env[name]] as const] : []));
  const startedAt = performance.now();
  const child = spawn(process.execPath, program(port), {
    cwd: projectRoot,
    env: {
      ...Object.fromEntries(inherited),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      LOG_LEVEL: 'warn',
      PORT: String(port),
      TALE_DATA_DIR: dataDir,
      // As many as nobody begins, so that taking a turn is measured too.
      RATE_LIMIT_STORIES: '100000',
      RATE_LIMIT_NARRATIONS: '100000',
      SAFETY_MODEL: 'off',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stopNow = () => child.kill();
  process.once('exit', stopNow);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const since = () => performance.now() - startedAt;
  const [readyMs, firstPageMs] = await Promise.all(
    ['/api/health', '/'].map((page) => untilServed(child, `${origin}${page}`).then(since)),
  );
  return {
    origin,
    pid: child.pid ?? Number.NaN,
    readyMs: readyMs ?? Number.NaN,
    firstPageMs: firstPageMs ?? Number.NaN,
    cpuMs: () => readCpuMs(child.pid),
    async stop() {
      process.off('exit', stopNow);
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function untilServed(child: ChildProcess, url: string): Promise<void> {
  for (const limit = performance.now() + READY_WITHIN_MS; performance.now() < limit; ) {
    if (child.exitCode !== null) throw new Error(`The app ended with exit code ${child.exitCode}.`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(READY_WITHIN_MS) }).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    // It will not get better: the boot has failed, and said why.
    if (answer?.status === 500) break;
    await sleep(POLL_MS);
  }
  throw new Error(`${url} was not served, or not within ${READY_WITHIN_MS / 1000} s.`);
}

/** Linux only, NaN elsewhere: user and system time of all threads, in ticks of 10 ms. */
function readCpuMs(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const stat = readFileSync(file, 'utf8');
  // After the command's name, which may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
