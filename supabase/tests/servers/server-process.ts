import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

type ServerOptions = {
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Run as somebody else: PostgreSQL refuses to be root. */
  user?: { uid: number; gid: number };
  /** What ends it in good order. */
  signal: 'INT' | 'TERM';
  /** A folder of the server's own, deleted when it has ended. */
  folder?: string;
  isReady: () => Promise<boolean>;
};

export type ServerProcess = { stop: () => Promise<void> };

/**
 * A server that lives no longer than this process, however this process ends: a shell waits for the end of its input, which
 * the system closes for us even after a SIGKILL.
 */
const WATCHED = '"$@" & server=$!; cat > /dev/null; kill -s "$SIGNAL" $server; wait $server; rm -rf -- "$FOLDER"';

const START_TIMEOUT_MS = 30_000;

export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const { command, args, env, user, signal, folder = '', isReady } = options;
  const shell = spawn('/bin/sh', ['-c', WATCHED, 'sh', command, ...args], {
    ...user,
    cwd: '/',
    // Nothing of ours: a PGHOST would lead elsewhere.
    env: { NODE_ENV: 'test', PATH: process.env['PATH'], ...env, SIGNAL: signal, FOLDER: folder },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [shell.stdout, shell.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
  }
  const stop = () => stopShell(shell);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await isReady().catch(() => false))) {
    if (Date.now() > deadline || shell.exitCode !== null) {
      await stop();
      throw new Error(`${command} did not start:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { stop };
}

async function stopShell(shell: ChildProcess): Promise<void> {
  if (shell.exitCode !== null || shell.signalCode !== null) return;
  const ended = once(shell, 'exit');
  shell.stdin?.end();
  await ended;
}

/** A port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
