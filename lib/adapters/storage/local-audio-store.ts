import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../errors';
import { type AudioBytes, type AudioStore, checkAudioPath, clearFolders } from '../../narration/audio-store';
import { readFileAsStream, respondWithFile } from './local-file-response';

/** Beside the parents' folders, on the same file system: only there a rename is one step. */
const UNFINISHED = '.unfinished';

/**
 * Files in a folder of this machine, each parent's in one of its own: nobody but this process reads it, so the folder
 * stands in for the policies that Supabase Storage has.
 */
export function createLocalAudioStore(root: string, parentId: string): AudioStore {
  const home = path.join(root, checkAudioPath(parentId));
  const fullPath = (name: string) => path.join(home, checkAudioPath(name));

  async function* list(folder: string): AsyncGenerator<string> {
    const entries = await orElse(readdir(fullPath(folder), { withFileTypes: true }), []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) yield* list(name);
      else yield name;
    }
  }

  async function removeAll(folder: string): Promise<number> {
    let count = 0;
    for await (const _ of list(folder)) count += 1;
    // Somebody may put another file there meanwhile.
    await orElse(rm(fullPath(folder), { recursive: true, force: true, maxRetries: 5 }), undefined);
    await translated(() => removeIfEmpty(home));
    return count;
  }

  return {
    list,

    async save(name, content) {
      const target = fullPath(name);
      const unfinished = path.join(root, UNFINISHED, randomUUID());
      await translated(async () => {
        await mkdir(path.dirname(unfinished), { recursive: true, mode: 0o700 });
        try {
          await write(unfinished, content);
          await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
          await rename(unfinished, target);
          await syncFolder(path.dirname(target));
        } catch (error) {
          await rm(unfinished, { force: true });
          throw error;
        }
      });
    },

    read: (name) => translated(() => readFileAsStream(fullPath(name))),

    respond: (name, headers) => translated(() => respondWithFile(fullPath(name), headers)),

    async findSize(name) {
      const found = await orElse(stat(fullPath(name)), null);
      return found?.isFile() ? found.size : null;
    },

    async remove(names) {
      const targets = names.map(fullPath);
      for (const target of targets) await orElse(rm(target, { force: true }), undefined);
    },

    removeAll,

    clear: () => clearFolders(removeAll),

    async close() {
      const moved = await translated(() => replaceByFile(home, path.join(root, UNFINISHED)));
      const counts = { stories: 0, heroes: 0, segments: 0 };
      for (const folder of moved) {
        const removed = await createLocalAudioStore(path.dirname(folder), path.basename(folder)).clear();
        counts.stories += removed.stories;
        counts.heroes += removed.heroes;
        counts.segments += removed.segments;
        await translated(() => rm(folder, { recursive: true, force: true }));
      }
      return counts;
    },
  };
}

/** Of a parent without files, of one who has left in particular, not even the folder stays. */
async function removeIfEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch((error: unknown) => {
    if (!['ENOENT', 'ENOTDIR', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
  });
}

/**
 * Where the folder was is a file now: nothing can be put under it, whichever process still tries. Answers where it has been
 * moved to: several places if somebody has put something there again at that moment.
 */
async function replaceByFile(folder: string, away: string): Promise<string[]> {
  const moved: string[] = [];
  await mkdir(away, { recursive: true, mode: 0o700 });
  for (;;) {
    const place = path.join(away, randomUUID());
    const isThere = await rename(folder, place).then(
      () => true,
      (error: unknown) => {
        if (codeOf(error) !== 'ENOENT') throw error;
        return false;
      },
    );
    if (isThere) moved.push(place);
    try {
      await (await open(folder, 'wx', 0o600)).close();
      return moved;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/**
 * Longer than any save takes, and than a token holds: what is older was left by a process that was killed in the middle of
 * one, or stands for a parent for whom nobody saves any more.
 */
const SURELY_LEFT_MS = 24 * 60 * 60 * 1000;

/** Makes room again at boot. Another process may be saving into the same folder. */
export async function removeLeftFiles(root: string): Promise<void> {
  const removeOld = async (place: string, isOurs: (found: Stats) => boolean) => {
    const found = await orElse(stat(place), null);
    if (found === null || Date.now() - found.mtimeMs < SURELY_LEFT_MS || !isOurs(found)) return;
    await translated(() => rm(place, { recursive: true, force: true }));
  };
  const unfinished = path.join(root, UNFINISHED);
  for (const name of await orElse(readdir(unfinished), [])) await removeOld(path.join(unfinished, name), () => true);
  for (const entry of await orElse(readdir(root, { withFileTypes: true }), [])) {
    // Parents' folders are many.
    if (entry.isFile()) await removeOld(path.join(root, entry.name), ({ size }) => size === 0);
  }
}

async function write(file: string, content: AudioBytes): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    if (content instanceof Uint8Array) await handle.writeFile(content);
    else for await (const chunk of content) await handle.writeFile(chunk);
    // Before the rename: after a power cut the name must not stand for an empty file.
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** https://nodejs.org/api/errors.html#common-system-errors; what is no system error is the content's own. */
async function translated<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const code = codeOf(cause);
    if (cause instanceof AppError || code === undefined || !/^E[A-Z0-9]+$/.test(code)) throw cause;
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) throw new AppError('not_found', { cause });
    if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) throw new AppError('storage_full', { cause });
    throw new AppError('storage_unavailable', { isRetryable: true, cause });
  }
}

async function orElse<Result, Otherwise>(found: Promise<Result>, otherwise: Otherwise): Promise<Result | Otherwise> {
  try {
    return await translated(() => found);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return otherwise;
    throw error;
  }
}
