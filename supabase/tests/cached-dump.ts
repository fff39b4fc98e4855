import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/tale-generator');

/** A file with a dump (a tar) of an embedded database, made anew only where the libraries or `sources` have changed. */
export async function cachedDump(name: string, sources: readonly string[], dump: () => Promise<Blob>): Promise<string> {
  const file = path.join(CACHE, `${name}-${await fingerprint(sources)}.tar`);
  if (existsSync(file)) return file;
  await mkdir(CACHE, { recursive: true });
  // Not the same one, which another run may have made in this moment.
  const isOutdated = (other: string) =>
    other.startsWith(`${name}-`) && other.endsWith('.tar') && other !== path.basename(file);
  for (const outdated of (await readdir(CACHE)).filter(isOutdated)) {
    await rm(path.join(CACHE, outdated), { force: true });
  }
  // Whole or not at all: another run may be looking.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, Buffer.from(await (await dump()).arrayBuffer()));
  await rename(draft, file);
  return file;
}

async function fingerprint(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [path.join(ROOT, 'package-lock.json'), ...sources]) {
    hash.update(path.basename(file)).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}
