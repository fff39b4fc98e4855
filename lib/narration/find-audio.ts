import type { Db } from '../db';
import { AppError } from '../errors';
import { getNarrationProgress } from './narrating-repository';
import type { NarrationRuns } from './narration-run';
import { getNarration } from './narrations-repository';
import type { UnsavedRecordings } from './unsaved-recordings';

/** Where something that can be heard is: here, or at a path of the parent's store. */
export type FoundAudio = { bytes: Uint8Array<ArrayBuffer> } | { path: string };

type FindDeps = { db: Db; parentId: string; runs: NarrationRuns; unsaved: UnsavedRecordings };

/** `not_found` where there is no such narration of theirs, or no such segment yet. */
export async function findSegmentAudio(
  { db, parentId, runs, unsaved }: FindDeps,
  narrationId: string,
  index: number,
): Promise<FoundAudio> {
  const run = runs.get(narrationId);
  // Whose it is was decided by the database when it was begun.
  if (run?.parentId === parentId) {
    run.touch();
    const audio = run.findAudio(index);
    if (audio !== undefined) return { bytes: audio.frames };
  }
  const { segments } = await getNarrationProgress(db, narrationId, index, 1);
  const path = segments[0]?.audioPath;
  if (path === undefined) throw new AppError('not_found');
  const inMemory = unsaved.get(path);
  return inMemory === undefined ? { path } : { bytes: inMemory.audio.frames };
}

/** `not_found` until the whole is there. */
export async function findWholeAudio({ db }: Pick<FindDeps, 'db'>, narrationId: string): Promise<FoundAudio> {
  const { audioPath } = await getNarration(db, narrationId);
  if (audioPath === null) throw new AppError('not_found');
  return { path: audioPath };
}
