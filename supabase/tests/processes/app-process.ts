import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export type AppProcess = {
  pid: number | undefined;
  /** What it says, one line at a time, until it ends. */
  lines: AsyncIterable<string>;
  /** What it complains about, once it has ended. */
  complaints: Promise<string>;
  /** As the power does: no handler runs. Resolves when it is gone. */
  killHard: () => Promise<void>;
};

/** Where numbers of processes mean something else, as in another container; ends with its first process. */
export const ELSEWHERE = ['unshare', '--user', '--map-root-user', '--pid', '--fork', '--kill-child'] as const;

/**
 * A process of its own that has the embedded default on this data folder, opened by the app's own code; `within`: what
 * starts it, and its arguments. With a `DATABASE_URL` the data is there.
 */
export function startProcess(
  name: 'write-until-killed.ts' | 'hold-data-folder.ts' | 'take-turns.ts',
  dataDir: string,
  within: readonly string[] = [],
): AppProcess {
  const [command = '', ...args] = [...within, process.execPath];
  const child = spawn(
    command,
    // Lives of seconds: code that is compiled twice, for speed, would cost more than it gives.
    [
      ...args,
      '--v8-pool-size=1',
      '--liftoff-only',
      '--conditions=react-server',
      '--import',
      script('bundler-imports.ts'),
      script(name),
    ],
    {
      cwd: fileURLToPath(new URL('../../../', import.meta.url)),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NODE_COMPILE_CACHE: path.join(tmpdir(), 'tale-compiled'),
        TALE_DATA_DIR: dataDir,
        LOG_LEVEL: 'silent',
      },
    },
  );
  return {
    pid: child.pid,
    lines: createInterface({ input: child.stdout }),
    complaints: text(child.stderr),
    killHard: () => killHard(child),
  };
}

async function killHard(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}
