import type { Db } from '../db';
import { AppError } from '../errors';
import { deleteHero, getHero } from './heroes-repository';

type RemoveHeroDeps = {
  db: Db;
  /** Of the store for recordings and pictures, what this needs; a later noun, it comes from outside. */
  files: { removeAll(folder: string): Promise<number> };
};

/**
 * Deletes a hero with its pictures; a seeded one is everybody's: `forbidden`. The files go first: without the row nobody
 * may remove them. Where that fails, the hero is there still and can be deleted again.
 */
export async function removeHero({ db, files }: RemoveHeroDeps, id: string): Promise<void> {
  const { isSeeded } = await getHero(db, id);
  if (isSeeded) throw new AppError('forbidden');
  await files.removeAll(`heroes/${id}`);
  await deleteHero(db, id);
}
