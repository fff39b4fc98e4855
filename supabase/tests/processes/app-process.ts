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

/** A process of its own that has the embedded default on this data folder, opened by the app's own code. */
export function startProcess(name: 'write-until-killed.ts' | 'hold-data-folder.ts', dataDir: string): AppProcess {
  const child = spawn(
    process.execPath,
    // Lives of seconds: code that is compiled twice, for speed, would cost more than it gives.
    [
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
