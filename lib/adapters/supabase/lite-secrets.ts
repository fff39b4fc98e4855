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

  const [publishable, secret] = await Promise.all([generateApiKey('publishable'), generateApiKey('secret')]);
  const secrets: LiteSecrets = {
    jwtSecret: randomBytes(48).toString('base64url'),
    publishableKey: publishable.key,
    secretKey: secret.key,
  };
  // Whole or not at all: half a file would fail every later start. Of two processes that start at once, the first
  // decides for both.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  const isFirst = await link(draft, file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      return false;
    },
  );
  await rm(draft);
  return isFirst ? secrets : loadLiteSecrets(dataDir);
}
