import 'server-only';
import type { SupabaseClient } from '@supabase/supabase-js';
import pLimit from 'p-limit';
import { AppError } from '../../errors';
import { type AudioStore, audioTypeOf, checkAudioPath, clearFolders } from '../../narration/audio-store';
import { toStorageError } from './storage-error';

/** Private; the migration `audio_bucket` makes it, with the policies that tell whose files are whose. */
export const BUCKET = 'tales';

/** Long enough for a browser to start, and to ask for the next range of a story that is being listened to. */
const SIGNED_SECONDS = 60 * 60;

/** What Storage takes at once. */
const PAGE = 1000;

/** Each story has a folder of its own, and a question across the net takes 30 ms or more. */
const LISTED_AT_ONCE = 8;

type StorageResult = { data: unknown; error: Error | null };

/**
 * Files in Supabase Storage, as the parent whose client it is: there is no key that may do more, and so nothing here that
 * could be talked into another parent's files.
 */
export function createSupabaseAudioStore({ storage }: Pick<SupabaseClient, 'storage'>): AudioStore {
  const bucket = storage.from(BUCKET);

  async function* list(folder: string): AsyncGenerator<string> {
    checkAudioPath(folder);
    for (let offset = 0; ; offset += PAGE) {
      const entries = unwrap(await bucket.list(folder, { limit: PAGE, offset }));
      // A folder is no row of its own, only a part of names.
      const found = ({ id, name }: (typeof entries)[number]) =>
        id === null ? all(`${folder}/${name}`) : [`${folder}/${name}`];
      yield* (await pLimit(LISTED_AT_ONCE).map(entries, found)).flat();
      if (entries.length < PAGE) return;
    }
  }

  async function all(folder: string): Promise<string[]> {
    const paths: string[] = [];
    for await (const path of list(folder)) paths.push(path);
    return paths;
  }

  /** Says how many there were. Storage leaves out, without a word, what it does not have or lets nobody remove. */
  async function remove(paths: readonly string[]): Promise<number> {
    let removed = 0;
    for (let from = 0; from < paths.length; from += PAGE) {
      removed += unwrap(await bucket.remove(paths.slice(from, from + PAGE))).length;
    }
    return removed;
  }

  async function removeAll(folder: string): Promise<number> {
    const paths = await all(folder);
    const removed = await remove(paths);
    if (removed < paths.length) {
      // Somebody else may have been quicker; if not, it must not pass for done.
      for await (const left of list(folder)) throw new AppError('forbidden', { cause: { code: 'left', left } });
    }
    return removed;
  }

  const clear = () => clearFolders(removeAll);

  return {
    list,

    async save(path, content) {
      const contentType = audioTypeOf(path);
      unwrap(await bucket.upload(checkAudioPath(path), content, { contentType, upsert: true }));
    },

    async read(path) {
      return unwrap(await bucket.download(checkAudioPath(path)).asStream());
    },

    async respond(path) {
      const { signedUrl } = unwrap(await bucket.createSignedUrl(checkAudioPath(path), SIGNED_SECONDS));
      return new Response(null, {
        status: 302,
        headers: { location: signedUrl, 'cache-control': 'private, no-store' },
      });
    },

    async findSize(path) {
      const { data, error } = await bucket.info(checkAudioPath(path));
      if (error === null) return data.size ?? null;
      const failure = toStorageError(error);
      if (failure.code === 'not_found') return null;
      throw failure;
    },

    async remove(paths) {
      await remove(paths.map(checkAudioPath));
    },

    removeAll,

    clear,

    // The policies take nothing of whoever is no parent (any more).
    close: clear,
  };
}

function unwrap<Result extends StorageResult>(result: Result): Extract<Result, { error: null }>['data'] {
  if (isAnswer(result)) return result.data;
  throw toStorageError(result.error);
}

function isAnswer<Result extends StorageResult>(result: Result): result is Extract<Result, { error: null }> {
  return result.error === null;
}
