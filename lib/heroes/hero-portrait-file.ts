import { type Db, unwrap } from '../db';
import { getHero } from './heroes-repository';

type PortraitDeps = {
  db: Db;
  /** Of the store for recordings and pictures, what this needs; a later noun, it comes from outside. */
  files: {
    findSize(path: string): Promise<number | null>;
    save(path: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
  };
  draw: (heroId: string) => Promise<Uint8Array<ArrayBuffer>>;
};

/**
 * Where this hero's portrait is in the parent's store: drawn now if it is not there yet. A seeded hero is everybody's, and
 * each parent has a copy. Throws `not_found` for a hero who is not this parent's.
 */
export async function portraitOf({ db, files, draw }: PortraitDeps, heroId: string): Promise<string> {
  const { isSeeded } = await getHero(db, heroId);
  const path = `heroes/${heroId}/portrait.jpg`;
  if ((await files.findSize(path)) !== null) return path;
  await files.save(path, await draw(heroId));
  if (!isSeeded) unwrap(await db.from('heroes').update({ portrait_path: path }).eq('id', heroId).select('id'));
  return path;
}
