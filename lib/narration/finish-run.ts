import type { Db } from '../db';
import { type AppError, toAppError } from '../errors';
import { retryPassing, UNTIL_IT_IS_BACK } from '../retry-passing';
import type { AudioStore } from './audio-store';
import type { NarratingLog } from './narrating-log';
import { finishNarration, type NarrationEnding } from './narrating-repository';
import type { NarrationRun } from './narration-run';
import { listNarrations } from './narrations-repository';
import { recordSpeech } from './record-speech';
import { storeWhole, wholePath } from './store-narration';

type FinishDeps = { db: Db; files: AudioStore; log: NarratingLog };

/**
 * Stores the whole, where the story was spoken to its end, and ends the narration for whoever follows it. Storing takes as
 * long as it takes: signs of life are given until `stopSaving`.
 */
export async function finishRun(
  deps: FinishDeps,
  run: NarrationRun,
  failure: AppError | null,
  stopSaving: () => Promise<void>,
): Promise<void> {
  // Ornaments alone are a story too, of which nothing is heard.
  const isSilent = run.segments.length === 0;
  const late = () => removeOutdated(deps, run.storyId);
  const errorCode = failure?.code ?? (isSilent ? null : await storeWhole(deps, run, late));
  await stopSaving();
  const isReady = errorCode === null;
  const ending: NarrationEnding = {
    status: isReady ? 'ready' : 'failed',
    errorCode,
    durationMs: run.isSpoken ? Math.round(run.durationMs) : null,
    audioPath: isReady && !isSilent ? wholePath(run) : null,
  };
  if (await finishPersistently(deps, run, ending)) {
    run.savedCount = run.segments.length;
    await recordUnsaved(deps, run);
    run.end(ending.status, errorCode);
    return;
  }
  await recordUnsaved(deps, run);
  await removeOutdated(deps, run.storyId);
  run.end('failed', errorCode === 'not_found' ? errorCode : 'narration_interrupted');
}

function finishPersistently({ db, log }: FinishDeps, run: NarrationRun, ending: NarrationEnding): Promise<boolean> {
  return retryPassing(() => finishNarration(db, run, run.savedCount, run.segments.slice(run.savedCount), ending), {
    ...UNTIL_IT_IS_BACK,
    signal: new AbortController().signal,
    failed: ({ code }) =>
      log.warn({ narrationId: run.narrationId, code }, 'the end of a narration could not be saved yet'),
  });
}

/** What was spoken and is in no saved segment was paid for all the same: the cache has it, and asks no price again. */
export async function recordUnsaved({ db, log }: Pick<FinishDeps, 'db' | 'log'>, run: NarrationRun): Promise<void> {
  for (const speech of [...run.segments.slice(run.savedCount), ...run.paidInVain.splice(0)]) {
    await recordSpeech({ db, parentId: run.parentId, log }, speech);
  }
}

/** Whole recordings of this story that no narration has: of a text that was written anew, or of a story that has gone. */
export async function removeOutdated({ db, files, log }: FinishDeps, storyId: string): Promise<void> {
  try {
    const found: string[] = [];
    for await (const path of files.list(`stories/${storyId}`))
      if (/\/[0-9a-f-]{36}\/story\.mp3$/.test(path)) found.push(path);
    if (found.length === 0) return;
    // Asked for after the files: a narration has its row before its file.
    const narrations = await listNarrations(db, storyId);
    await files.remove(found.filter((path) => !narrations.some(({ id }) => path.includes(`/${id}/`))));
  } catch (error) {
    log.warn({ storyId, code: toAppError(error).code }, 'outdated recordings could not be removed');
  }
}
