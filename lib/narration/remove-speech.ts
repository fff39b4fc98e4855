import type { Db } from '../db';
import type { AudioStore } from './audio-store';
import { listRecordingsOfStoryAlone } from './narrations-repository';
import { removeRecordings } from './recording-cache';
import type { UnsavedRecordings } from './unsaved-recordings';

type RemoveSpeechDeps = { db: Db; files: Pick<AudioStore, 'remove'>; unsaved: UnsavedRecordings };

/** Before a story is deleted: its sentences, as they were spoken, but for those that another story of the parent has too. */
export async function removeSpeech({ db, files, unsaved }: RemoveSpeechDeps, storyId: string): Promise<void> {
  const paths = await listRecordingsOfStoryAlone(db, storyId);
  for (const path of paths) unsaved.delete(path);
  await removeRecordings(files, paths);
}
