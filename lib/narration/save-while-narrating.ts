import type { Db } from '../db';
import { toAppError } from '../errors';
import type { NarratingLog } from './narrating-log';
import { saveSegments } from './narrating-repository';
import type { NarrationRun } from './narration-run';

/** From one save's start to the next: with the save itself, no segment is unsaved for more than a second. */
const SAVE_EVERY_MS = 750;

/** A sign of life while nothing is spoken, well within `NARRATION_ABANDONED_AFTER_SECONDS`. */
const TOUCH_EVERY_MS = 5000;

/**
 * Saves what is new in the run until the returned function is called, which waits for a save under way. A failed save is
 * tried again at the next turn. Stops the run where the narration is no longer its own: its story was deleted or written
 * anew, or somebody else tells it.
 */
export function saveWhileNarrating({ db, log }: { db: Db; log: NarratingLog }, run: NarrationRun): () => Promise<void> {
  let savedAt = Date.now();
  let saving = Promise.resolve();
  let isSaving = false;
  let isEndSaved = false;

  const save = async () => {
    const count = run.settledCount;
    const isEnd = run.isSpoken && count === run.segments.length;
    const isNew = count > run.savedCount || (isEnd && !isEndSaved);
    if (!isNew && Date.now() - savedAt < TOUCH_EVERY_MS) return;
    const spokenMs = isEnd ? Math.round(run.durationMs) : null;
    try {
      const isOurs = await saveSegments(db, run, run.savedCount, run.segments.slice(run.savedCount, count), spokenMs);
      savedAt = Date.now();
      if (!isOurs) return run.stop();
      run.savedCount = count;
      isEndSaved = isEnd;
    } catch (error) {
      log.warn({ narrationId: run.narrationId, code: toAppError(error).code }, 'a narration could not be saved yet');
    }
  };

  const timer = setInterval(() => {
    if (isSaving) return;
    isSaving = true;
    saving = save().finally(() => {
      isSaving = false;
    });
  }, SAVE_EVERY_MS);

  return () => {
    clearInterval(timer);
    return saving;
  };
}
