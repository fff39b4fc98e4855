import { AppError, type ErrorCode, toAppError } from '../errors';
import type { AudioStore } from './audio-store';
import { joinMp3 } from './mp3-file';
import { durationMsOf, type Mp3Audio } from './mp3-frames';
import type { NarratingLog } from './narrating-log';
import type { NarrationRun } from './narration-run';
import { readBytes } from './recording-cache';
import { pause, withTimeLimit } from './time-limit';

type StoreDeps = { files: AudioStore; log: NarratingLog };

const FRAME_MS = durationMsOf({ frameCount: 1 });

/** Half an hour of speech is 29 MB. */
const STORE_LIMIT_MS = 120_000;

const PAUSE_MS = 500;
const MOST_TRIES = 3;

/** The story in this voice as one file. Several voices of one story must not overwrite each other. */
export function wholePath({ storyId, narrationId }: Pick<NarrationRun, 'storyId' | 'narrationId'>): string {
  return `stories/${storyId}/${narrationId}/story.mp3`;
}

/**
 * Joins the segments and stores the whole; the code of what was in the way, or null. A store can be told nothing once it
 * saves: a file that appears after its limit, or after the run was stopped, is reported by `late`.
 */
export async function storeWhole(
  { files, log }: StoreDeps,
  run: NarrationRun,
  late: () => Promise<void>,
): Promise<ErrorCode | null> {
  const store = (signal: AbortSignal) => joinAndSave(files, run, signal, late);
  for (let tries = 1; ; tries += 1) {
    try {
      await withTimeLimit(STORE_LIMIT_MS, run.stopSignal, store, 'storage_unavailable');
      return null;
    } catch (error) {
      const { code, isRetryable } = toAppError(error);
      log.warn({ narrationId: run.narrationId, code }, 'a narration could not be stored');
      if (!isRetryable || tries === MOST_TRIES || run.stopSignal.aborted) return code;
      // Stopped meanwhile, the next try says so.
      await pause(PAUSE_MS * 2 ** tries, run.stopSignal).catch(() => {});
    }
  }
}

async function joinAndSave(
  files: AudioStore,
  run: NarrationRun,
  signal: AbortSignal,
  late: () => Promise<void>,
): Promise<void> {
  const pieces: Mp3Audio[] = [];
  for (const index of run.segments.keys()) {
    pieces.push(await audioOf(files, run, index));
    signal.throwIfAborted();
  }
  await files.save(wholePath(run), joinMp3(pieces));
  if (signal.aborted) await late();
}

async function audioOf(files: AudioStore, run: NarrationRun, index: number): Promise<Mp3Audio> {
  const inMemory = run.findAudio(index);
  if (inMemory !== undefined) return inMemory;
  const segment = run.segments[index];
  if (segment === undefined) throw new AppError('not_found');
  return { frames: await readBytes(files, segment.audioPath), frameCount: Math.round(segment.durationMs / FRAME_MS) };
}
