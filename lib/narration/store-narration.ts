import { AppError, type ErrorCode, toAppError } from '../errors';
import type { AudioStore } from './audio-store';
import { joinMp3 } from './mp3-file';
import { durationMsOf, type Mp3Audio } from './mp3-frames';
import type { NarratingLog } from './narrating-log';
import type { NarrationRun } from './narration-run';
import { readBytes } from './recording-cache';

type StoreDeps = { files: AudioStore; log: NarratingLog };

const FRAME_MS = durationMsOf({ frameCount: 1 });

const PAUSE_MS = 500;
const MOST_TRIES = 3;

/** The story in this voice as one file. Several voices of one story must not overwrite each other. */
export function wholePath({ storyId, narrationId }: Pick<NarrationRun, 'storyId' | 'narrationId'>): string {
  return `stories/${storyId}/${narrationId}/story.mp3`;
}

/** Joins the segments and stores the whole; the code of what was in the way, or null. */
export async function storeWhole({ files, log }: StoreDeps, run: NarrationRun): Promise<ErrorCode | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      const pieces: Mp3Audio[] = [];
      for (const index of run.segments.keys()) pieces.push(await audioOf(files, run, index));
      await files.save(wholePath(run), joinMp3(pieces));
      return null;
    } catch (error) {
      const { code, isRetryable } = toAppError(error);
      log.warn({ narrationId: run.narrationId, code }, 'a narration could not be stored');
      if (!isRetryable || tries === MOST_TRIES || run.stopSignal.aborted) return code;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * 2 ** tries));
    }
  }
}

async function audioOf(files: AudioStore, run: NarrationRun, index: number): Promise<Mp3Audio> {
  const inMemory = run.findAudio(index);
  if (inMemory !== undefined) return inMemory;
  const segment = run.segments[index];
  if (segment === undefined) throw new AppError('not_found');
  return { frames: await readBytes(files, segment.audioPath), frameCount: Math.round(segment.durationMs / FRAME_MS) };
}
