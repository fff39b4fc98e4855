import { z } from 'zod';
import { type Db, unwrap } from '../db';

/** What has gone: rows by table, recordings and pictures, and what was kept of single sentences. */
export type AccountRemoval = { rows: Readonly<Record<string, number>>; files: number; segments: number };

type FileCounts = { stories: number; heroes: number; segments: number };

const NONE: FileCounts = { stories: 0, heroes: 0, segments: 0 };

/** Of the store for recordings, what this needs. */
type RemovableStore = { clear(): Promise<FileCounts>; close(): Promise<FileCounts> };

const rowsSchema = z.record(z.string(), z.int());

/**
 * Deletes the account with everything of it. First the files: whose they are is said by the rows, and by nothing once
 * those have gone. Where it fails in between, the account is there still, and the same call goes on with what is left.
 */
export async function deleteAccount({ db, files }: { db: Db; files: RemovableStore }): Promise<AccountRemoval> {
  const removed = await files.clear();
  const rows = rowsSchema.parse(unwrap(await db.rpc('delete_account')));
  // What was just being spoken or drawn, and saved since, would be nobody's. The account has gone in any case.
  const late = await files.close().catch(() => NONE);
  return {
    rows,
    files: removed.stories + removed.heroes + late.stories + late.heroes,
    segments: removed.segments + late.segments,
  };
}
