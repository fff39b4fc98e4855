import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Parent } from './parent.ts';
import { accessTokenOf } from './session.ts';

const claimsSchema = z.looseObject({ sub: z.uuid() });

async function idOf({ page }: Parent): Promise<string> {
  const [, claims = ''] = (await accessTokenOf(page.context())).split('.');
  return claimsSchema.parse(JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'))).sub;
}

/** The files of a running app's parents, in the layout of `lib/adapters/storage/local-audio-store.ts`. */
export class Recordings {
  readonly #dataDir: string;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  /** As if it had been stored under `name`, `stories/{id}/story.mp3` for one. Answers where it is. */
  async add(parent: Parent, name: string, bytes: Uint8Array): Promise<string> {
    const file = path.join(await this.folderOf(parent), name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
    return file;
  }

  async folderOf(parent: Parent): Promise<string> {
    return path.join(this.#dataDir, 'audio', await idOf(parent));
  }
}

export function isThere(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}
