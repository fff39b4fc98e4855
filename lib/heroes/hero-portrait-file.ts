import { type Db, unwrap } from '../db';

type PortraitDeps = {
  db: Db;
  /** Of the store for recordings and pictures, what this needs; a later noun, it comes from outside. */
  files: {
    findSize(path: string): Promise<number | null>;
    save(path: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
  };
  draw: () => Promise<Uint8Array<ArrayBuffer>>;
};

/** Where the portrait of this parent's own hero is in their store: drawn now if it is not there yet. */
export async function keepPortrait({ db, files, draw }: PortraitDeps, heroId: string): Promise<string> {
  const path = `heroes/${heroId}/portrait.jpg`;
  if ((await files.findSize(path)) !== null) return path;
  await files.save(path, await draw());
  unwrap(await db.from('heroes').update({ portrait_path: path }).eq('id', heroId).select('id'));
  return path;
}
