import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/*
 * PGlite is one process's: two on one data folder corrupt it. Node has no lock on files of its own but SQLite's, which the
 * system takes back when the process ends, however that is, and which other containers on the folder see, too (a number of
 * a process means nothing to them). Nobody else may open the file: closing it anywhere in this process ends the lock.
 */

const LOCK = 'lock.sqlite';
/** Who has it: for people. */
const HOLDER = 'holder.txt';
/** In which whoever has just taken it says so. */
const SAYS_SO_MS = 200;
const SQLITE_BUSY = 5;

// One per process, whichever bundle asks for it. A lock that nobody refers to would be given back with its memory.
const shared = globalThis as typeof globalThis & { taleFolders?: Map<string, DatabaseSync> };

function tryToLock(file: string): DatabaseSync | null {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('pragma journal_mode = off; begin exclusive');
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return null;
    throw error;
  }
}

function findHolder(dataDir: string): string {
  try {
    return ` by ${readFileSync(path.join(dataDir, HOLDER), 'utf8')}`;
  } catch {
    return '';
  }
}

/** Takes the data folder for this process until it ends. Rejects, with a message for the host, where another one has it. */
export async function lockDataDir(dataDir: string): Promise<void> {
  shared.taleFolders ??= new Map();
  if (shared.taleFolders.has(dataDir)) return;
  const lock = tryToLock(path.join(dataDir, LOCK));
  if (lock === null) {
    await sleep(SAYS_SO_MS);
    throw new Error(
      `The data folder ${dataDir} is in use${findHolder(dataDir)}. Stop it, or set TALE_DATA_DIR to another folder.`,
    );
  }
  shared.taleFolders.set(dataDir, lock);
  writeFileSync(path.join(dataDir, HOLDER), `process ${process.pid} on ${hostname()}`, { mode: 0o600 });
}
