import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generateApiKey } from '@supabase/lite';
import { z } from 'zod';

const secretsSchema = z.object({
  jwtSecret: z.string().min(32),
  publishableKey: z.string(),
  secretKey: z.string(),
});

export type LiteSecrets = z.infer<typeof secretsSchema>;

/** The secrets of the embedded default: made once, readable by this user only, kept beside the data. */
export async function loadLiteSecrets(dataDir: string): Promise<LiteSecrets> {
  const file = path.join(dataDir, 'secrets.json');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return secretsSchema.parse(JSON.parse(known));

  const secrets = await generateLiteSecrets();
  return (await keepFirst(file, JSON.stringify(secrets, null, 2))) ? secrets : loadLiteSecrets(dataDir);
}

export async function generateLiteSecrets(): Promise<LiteSecrets> {
  const [publishable, secret] = await Promise.all([generateApiKey('publishable'), generateApiKey('secret')]);
  return {
    jwtSecret: randomBytes(48).toString('base64url'),
    publishableKey: publishable.key,
    secretKey: secret.key,
  };
}

/** What seals parents' own keys where the host has set no secret, made once as the others are. */
export async function loadKeysSecret(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'keys-secret');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const known = await findKeysSecret(dataDir);
  if (known !== null) return known;
  const secret = randomBytes(48).toString('base64url');
  return (await keepFirst(file, secret)) ? secret : loadKeysSecret(dataDir);
}

/** The one that was made before the host set another; null where none was. */
export function findKeysSecret(dataDir: string): Promise<string | null> {
  return readFile(path.join(dataDir, 'keys-secret'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
}

/**
 * Whole or not at all: half a file would fail every later start. False where there is one already: of two processes that
 * start at once, the first decides for both.
 */
async function keepFirst(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text, { mode: 0o600 });
  const isFirst = await link(draft, file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      return false;
    },
  );
  await rm(draft);
  return isFirst;
}
