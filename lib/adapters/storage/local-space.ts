import { constants } from 'node:fs';
import { access, mkdir, statfs } from 'node:fs/promises';

/** A few stories' recordings; with less, the database has no room either. */
const LEAST_BYTES = 50 * 1024 * 1024;

/** Whether recordings can be saved there. */
export async function hasRoom(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await access(folder, constants.W_OK);
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= LEAST_BYTES;
}
