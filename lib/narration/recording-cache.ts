import { createHash } from 'node:crypto';
import { z } from 'zod';
import { describeCause, toAppError } from '../errors';
import type { AudioStore } from './audio-store';
import type { NarratingLog } from './narrating-log';
import type { Narrator, SpeechRequest } from './narrator';
import type { Recording } from './recording';
import { withStoreLimit } from './store-limit';
import type { UnsavedRecordings } from './unsaved-recordings';

/** A listener waits: longer than this, speaking it again is better. */
const FIND_LIMIT_MS = 2000;
const SAVE_LIMIT_MS = 30_000;

const timingsSchema = z.object({
  frameCount: z.int().positive(),
  words: z.array(z.object({ start: z.int(), end: z.int(), timeMs: z.number() })),
  isEstimated: z.boolean(),
});

type CacheDeps = {
  files: Pick<AudioStore, 'read' | 'save'>;
  unsaved: UnsavedRecordings;
  log: NarratingLog;
};

/**
 * By content, so that the same words in the same voice are paid for once. Not under `stories/`: all there is the parent's
 * to take along. With the parent's id, since on Supabase all parents' files are in one bucket.
 */
export function recordingPath(parentId: string, narrator: Narrator, request: SpeechRequest): string {
  const { voice, language, text } = request;
  const content = JSON.stringify([narrator.id, voice, narrator.model, language, text]);
  const key = createHash('sha256').update(content).digest('hex');
  return `segments/${parentId}/${key.slice(0, 2)}/${key}.mp3`;
}

const timingsPath = (path: string) => path.replace(/\.mp3$/, '.json');

/** Null where there is none, or none that can be read: then it is spoken again. */
export async function findRecording(
  { files, unsaved, log }: CacheDeps,
  path: string,
): Promise<{ recording: Recording; isStored: boolean } | null> {
  const inMemory = unsaved.get(path);
  if (inMemory !== undefined) return { recording: inMemory, isStored: false };
  try {
    const recording = await withStoreLimit(FIND_LIMIT_MS, async () => {
      const timings = await new Response(await files.read(timingsPath(path))).json();
      const { frameCount, words, isEstimated } = timingsSchema.parse(timings);
      return { audio: { frames: await readBytes(files, path), frameCount }, words, isEstimated };
    });
    return { recording, isStored: true };
  } catch (error) {
    const { code, cause } = toAppError(error);
    if (code !== 'not_found') log.warn({ code, cause: describeCause(cause) }, 'a recording could not be read');
    return null;
  }
}

/** With their timings. */
export async function removeRecordings(files: Pick<AudioStore, 'remove'>, paths: readonly string[]): Promise<void> {
  if (paths.length > 0) await files.remove(paths.flatMap((path) => [timingsPath(path), path]));
}

export async function readBytes(files: Pick<AudioStore, 'read'>, path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(await files.read(path)).arrayBuffer());
}

/** Until it is kept it is in memory. False where it cannot be: then it stays there for a while. */
export async function saveRecording(
  { files, unsaved, log }: CacheDeps,
  path: string,
  recording: Recording,
): Promise<boolean> {
  unsaved.set(path, recording);
  const { audio, words, isEstimated } = recording;
  try {
    await withStoreLimit(SAVE_LIMIT_MS, async () => {
      await files.save(path, audio.frames);
      // Last: where the timings are, the recording is.
      const timings = JSON.stringify({ frameCount: audio.frameCount, words, isEstimated });
      await files.save(timingsPath(path), new TextEncoder().encode(timings));
    });
    unsaved.delete(path);
    return true;
  } catch (error) {
    const { code, cause } = toAppError(error);
    log.warn({ code, cause: describeCause(cause) }, 'a recording could not be kept');
    return false;
  }
}
