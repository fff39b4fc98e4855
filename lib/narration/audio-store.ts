import { AppError } from '../errors';

/** What is stored: all at once, or as it comes. */
export type AudioBytes = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;

/**
 * Where one parent's recordings and pictures are kept, under paths such as `stories/{id}/story.mp3`. What holds of every
 * implementation, and is tried on each by one suite (`lib/adapters/storage/audio-*.test.ts`):
 *
 * - It sees one parent's files. Another parent's are not there: the same path in two stores is two files.
 * - A file appears whole or not at all, and is replaced at once: whoever reads it meanwhile has the old or the new one.
 *   A failed `save` leaves nothing behind.
 * - A path that `checkAudioPath` refuses reaches no disk and no network.
 * - Failures are `AppError`s: `not_found`, `storage_full`, `storage_unavailable` (worth another try), `forbidden`.
 */
export type AudioStore = {
  save(path: string, content: AudioBytes): Promise<void>;
  /** The whole file; a reader who leaves early lets go of it. */
  read(path: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
  /**
   * Answers a browser that asks for the file with these headers: with its bytes (200, 206 for a `Range`, 304, 416), or with
   * a redirect to an address that is good for a short while and serves ranges itself. Cookies are the caller's to check.
   */
  respond(path: string, headers: Headers): Promise<Response>;
  /** In bytes; null where there is no such file. */
  findSize(path: string): Promise<number | null>;
  /** The paths of all files under a folder, folders within included. */
  list(folder: string): AsyncIterable<string>;
  /** A file that is not there is removed already. */
  remove(paths: readonly string[]): Promise<void>;
  /** Removes a folder with all that is in it and says how many files that were; none where there is no such folder. */
  removeAll(folder: string): Promise<number>;
  /** Removes all there is and says how many files that were. */
  clear(): Promise<FileCounts>;
  /** The same for a parent who has left, with all their rows: from then on nothing is taken for them, whoever tries. */
  close(): Promise<FileCounts>;
};

/** Files by folder. */
export type FileCounts = { stories: number; heroes: number; segments: number };

/** `clear` for a store that can remove a folder. */
export async function clearFolders(removeAll: AudioStore['removeAll']): Promise<FileCounts> {
  return {
    stories: await removeAll('stories'),
    heroes: await removeAll('heroes'),
    segments: await removeAll('segments'),
  };
}

const LONGEST_PATH = 500;

/** Without leading dots: no way up, and no hidden files, which an implementation may have for itself. */
const SAFE_PATH = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;

/** The path as it is, or `invalid_input`: no way out of the store, and nothing that a file system or an address escapes. */
export function checkAudioPath(path: string): string {
  if (path.length <= LONGEST_PATH && SAFE_PATH.test(path)) return path;
  throw new AppError('invalid_input', { fields: { path: 'This is no place for a file.' } });
}

const TYPES: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
};

/** The media type that a path's ending stands for. */
export function audioTypeOf(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
