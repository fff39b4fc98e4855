import type { Db } from '../db';
import { toAppError } from '../errors';
import type { StoryLog } from './story-log';
import type { StoryRun } from './story-run';
import { saveWrittenSoFar } from './writing-repository';

/** From one save's start to the next: with the save itself, no more than a second of text is ever unsaved. */
const SAVE_EVERY_MS = 750;

/** A sign of life while the storyteller is silent, well within `ABANDONED_AFTER_SECONDS`. */
const TOUCH_EVERY_MS = 10_000;

/**
 * Saves what is new in the run until the returned function is called, which waits for a save under way. A failed save is
 * tried again at the next turn. Stops the run where the story is no longer to be written: stopped elsewhere, or deleted.
 */
export function saveWhileWriting({ db, log }: { db: Db; log: StoryLog }, run: StoryRun): () => Promise<void> {
  let saved = run.snapshot;
  let savedAt = Date.now();
  let saving = Promise.resolve();
  let isSaving = false;

  const save = async () => {
    const now = run.snapshot;
    if (now === saved && Date.now() - savedAt < TOUCH_EVERY_MS) return;
    try {
      const isStillWriting = await saveWrittenSoFar(db, run, now);
      saved = now;
      savedAt = Date.now();
      if (!isStillWriting) run.stop();
    } catch (error) {
      log.warn({ storyId: run.storyId, code: toAppError(error).code }, 'a story could not be saved yet');
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
