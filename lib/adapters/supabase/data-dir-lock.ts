import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import path from 'node:path';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A lock from before the machine started: its process is gone, whoever has the number now. */
function isFromBeforeBoot(file: string): boolean {
  return statSync(file).mtimeMs < Date.now() - uptime() * 1000;
}

/**
 * PGlite is one process's: two on one data folder corrupt it. A lock left by a process that died is taken over; in a
 * container a restarted app often has the dead one's number, hence the comparison with our own.
 */
export function lockDataDir(dataDir: string): void {
  const file = path.join(dataDir, 'process.pid');
  const write = () => writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
  try {
    write();
  } catch {
    const holder = Number(readFileSync(file, 'utf8'));
    const isHeld = Number.isInteger(holder) && holder > 0 && holder !== process.pid && isRunning(holder);
    if (isHeld && !isFromBeforeBoot(file)) {
      throw new Error(
        `The data folder ${dataDir} is in use by process ${holder}. Stop it, or set TALE_DATA_DIR to another folder. ` +
          `If that process is something else, delete ${file}.`,
      );
    }
    rmSync(file, { force: true });
    write();
  }
  process.once('exit', () => rmSync(file, { force: true }));
}
