import type { Db } from '../db';
import { toAppError } from '../errors';
import type { AudioStore } from './audio-store';
import type { NarratingLog } from './narrating-log';
import { listRecordingsOfStoryAlone } from './narrations-repository';
import { removeRecordings } from './recording-cache';
import type { UnsavedRecordings } from './unsaved-recordings';

type RemoveSpeechDeps = {
  db: Db;
  files: Pick<AudioStore, 'remove'>;
  unsaved: UnsavedRecordings;
  log: Pick<NarratingLog, 'warn'>;
};

/**
 * Before a story is deleted: its sentences, as they were spoken, but for those that another story of the parent has too.
 * Keeps nobody from deleting the story: what cannot be removed stays behind as the parent's own, until the account goes.
 */
export async function removeSpeech({ db, files, unsaved, log }: RemoveSpeechDeps, storyId: string): Promise<void> {
  let recordings: number | null = null;
  try {
    const paths = await listRecordingsOfStoryAlone(db, storyId);
    recordings = paths.length;
    for (const path of paths) unsaved.delete(path);
    await removeRecordings(files, paths);
  } catch (error) {
    const { code } = toAppError(error);
    log.warn({ storyId, recordings, code }, 'recordings of a story that is deleted stay behind');
  }
}
