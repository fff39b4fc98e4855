import { AppError, type ErrorCode, toAppError } from '../errors';
import { type Patience, retryPassing } from '../retry-passing';
import { withTimeLimit } from '../time-limit';
import type { AudioStore } from './audio-store';
import { joinMp3 } from './mp3-file';
import { durationMsOf, type Mp3Audio } from './mp3-frames';
import type { NarratingLog } from './narrating-log';
import type { NarrationRun } from './narration-run';
import { readBytes } from './recording-cache';

type StoreDeps = { files: AudioStore; log: NarratingLog };

const FRAME_MS = durationMsOf({ frameCount: 1 });

/** Half an hour of speech is 29 MB. */
const STORE_LIMIT_MS = 120_000;

const PATIENCE: Patience = {
  maxRetries: 2,
  retryDelayMs: 1000,
  longestPauseMs: 10_000,
  longestTryingMs: Number.POSITIVE_INFINITY,
};

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
  const failed = ({ code }: AppError) =>
    log.warn({ narrationId: run.narrationId, code }, 'a narration could not be stored');
  const signal = run.stopSignal;
  try {
    await retryPassing(() => withTimeLimit(STORE_LIMIT_MS, signal, store, 'storage_unavailable'), {
      ...PATIENCE,
      signal,
      failed,
    });
    return null;
  } catch (error) {
    const last = toAppError(error);
    failed(last);
    return last.code;
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
