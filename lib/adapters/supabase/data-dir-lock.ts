import { linkSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import path from 'node:path';

/*
 * PGlite is one process's: two on one data folder corrupt it. The lock is `process.N.pid` with the highest N. Whoever
 * finds its holder dead makes the next number, which only one can: so two that start at once never both win, as they
 * might where a dead one's file is removed and written anew. Hence no number is given back; its file is emptied.
 */

const LOCK = /^process\.(\d+)\.pid$/;

function highestLock(dataDir: string): number {
  return Math.max(0, ...readdirSync(dataDir).map((name) => Number(LOCK.exec(name)?.[1] ?? 0)));
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Tells a process from all that have its number later: when it began, in ticks since boot. `ended` for one that is dead
 * though nobody has buried it, as happens in containers. Empty where the system does not say (it is Linux's).
 */
function birthOf(pid: number): string {
  try {
    // After the name, which may hold anything: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return /^[ZXx]$/.test(fields[0] ?? '') ? 'ended' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

/** The process that the lock names, if it lives: one from before the machine started does not, whoever has its number. */
function findHolder(file: string): number | null {
  const [number = '', birth = ''] = readLock(file).split(' ');
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid || !answersSignals(pid)) return null;
  const birthNow = birthOf(pid);
  if (birthNow === 'ended') return null;
  if (birth !== '' && birthNow !== '') return birth === birthNow ? pid : null;
  // By the clock only where the system says no more: it may be set while the process lives.
  return statSync(file).mtimeMs < Date.now() - uptime() * 1000 ? null : pid;
}

/** Nothing where it has just been removed by whoever has taken the folder: then the next look finds theirs. */
function readLock(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Makes the file with its content at once, so that nobody reads half of it; false where it is there already. */
function claim(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${process.pid} ${birthOf(process.pid)}`, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function release(file: string): void {
  try {
    truncateSync(file);
  } catch {
    // Removed together with the folder.
  }
}

/** Takes the data folder for this process. Throws, with a message for the host, where another one has it. */
export function lockDataDir(dataDir: string): void {
  for (;;) {
    const highest = highestLock(dataDir);
    const lockFile = (number: number) => path.join(dataDir, `process.${number}.pid`);
    const holder = highest === 0 ? null : findHolder(lockFile(highest));
    if (holder !== null) {
      throw new Error(
        `The data folder ${dataDir} is in use by process ${holder}. Stop it, or set TALE_DATA_DIR to another folder. ` +
          `If that process is something else, empty ${lockFile(highest)}.`,
      );
    }
    const own = lockFile(highest + 1);
    if (!claim(own)) continue;
    for (const name of readdirSync(dataDir)) {
      if (Number(LOCK.exec(name)?.[1] ?? own) <= highest) rmSync(path.join(dataDir, name), { force: true });
    }
    process.once('exit', () => release(own));
    return;
  }
}
