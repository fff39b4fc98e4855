import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import SERVER_OPTIONS from '../scripts/server-options.json' with { type: 'json' };
import { migratedDatabase } from '../supabase/tests/migrated-database.ts';
import { expectDiscretion } from './discretion.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const NEXT = 'node_modules/next/dist/bin/next';
const BOOT_MS = 60_000;

type AppServerOptions = {
  /** Without a database there, it starts on one that is migrated already. */
  dataDir: string;
  /** But not this one: it makes its own. */
  isFirstStart?: boolean;
  /** For one test: its WebAssembly is compiled for a short life, which takes a third less than all that a start takes. */
  isForOneTest?: boolean;
  logFile: string;
  /** The app's configuration; nothing of ours is handed down, least of all a key. */
  env?: Readonly<Record<string, string>>;
};

export type AppServer = {
  url: string;
  pid: number;
  stop: () => Promise<void>;
  /** As a power cut would: no handler runs. */
  killHard: () => Promise<void>;
};

/**
 * The built app, as `next start` serves it, on a free port of this machine. Resolves when it can serve a parent. Ending it
 * rejects where its log says what no log may.
 */
export async function startAppServer(options: AppServerOptions): Promise<AppServer> {
  const { dataDir, logFile, env = {}, isFirstStart = false, isForOneTest = false } = options;
  if (!isFirstStart) await provideDatabase(path.join(dataDir, 'pglite'));
  const port = String(await findFreePort());
  const url = `http://localhost:${port}`;
  const output = openSync(logFile, 'a');
  const child = spawn(
    process.execPath,
    [
      ...SERVER_OPTIONS,
      ...(isForOneTest ? ['--liftoff-only'] : []),
      NEXT,
      'start',
      '--hostname',
      '127.0.0.1',
      '--port',
      port,
      // Next closes idle connections after five seconds, now and then at the moment when a client uses one again.
      '--keepAliveTimeout',
      '60000',
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', output, output],
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        NODE_ENV: 'production',
        NODE_COMPILE_CACHE: path.join(ROOT, 'node_modules/.cache/compiled'),
        NEXT_TELEMETRY_DISABLED: '1',
        PORT: port,
        TALE_DATA_DIR: dataDir,
        // Of Supabase Lite: hundreds of parents sign up, whose passwords nobody is after.
        LITE_AUTH_BCRYPT_COST: '4',
        // Every parent of a run comes from this machine.
        RATE_LIMIT_SIGN_IN: '0',
        RATE_LIMIT_SIGN_UP: '0',
        RATE_LIMIT_PASSWORD_MAILS: '0',
        RATE_LIMIT_STORIES: '1000',
        // The fake storyteller tells stories, and judges none.
        SAFETY_MODEL: 'off',
        ...env,
      },
    },
  );
  closeSync(output);
  try {
    await untilReady(url, child, logFile);
  } catch (error) {
    await end(child, 'SIGKILL');
    throw error;
  }
  let isLogRead = false;
  const endDiscreetly = async (signal: NodeJS.Signals) => {
    await end(child, signal);
    // Who ends it once more to be sure may have removed the log with its folder.
    if (isLogRead) return;
    isLogRead = true;
    await expectDiscretion(logFile);
  };
  const [stop, killHard] = [() => endDiscreetly('SIGTERM'), () => endDiscreetly('SIGKILL')];
  return { url, pid: child.pid ?? 0, stop, killHard };
}

/** One that is migrated already: making it takes as long as all else of a start. */
export async function provideDatabase(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await promisify(execFile)('tar', ['-xf', await migratedDatabase(), '-C', folder]);
}

async function untilReady(url: string, child: ChildProcess, logFile: string): Promise<void> {
  const deadline = Date.now() + BOOT_MS;
  while (child.exitCode === null && Date.now() < deadline) {
    const isReady = await fetch(`${url}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await sleep(100);
  }
  throw new Error(`The app did not become ready:\n${await readFile(logFile, 'utf8')}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
