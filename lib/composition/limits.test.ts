import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openKey, sealKey } from '../account/sealed-key';

const NOW = 'the secret of a host who keeps keys, long enough';
const BEFORE = 'the secret that the host had before, long enough';
const owner = { parentId: crypto.randomUUID(), service: 'elevenlabs' } as const;

beforeEach(() => vi.resetModules());
afterEach(() => void vi.unstubAllEnvs());

/** As a host has set them. */
async function secretsWith(variables: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const secrets = await (await import('./limits')).keySecrets();
  if (secrets === null) throw new Error('No secret');
  return secrets;
}

const SUPABASE = { SUPABASE_URL: 'http://supabase.example', SUPABASE_KEY: 'sb_publishable_test' };

it.each([
  ['the embedded default', { TALE_DATA_DIR: '/nowhere' }],
  ['a Supabase project', SUPABASE],
])('what was sealed with the secret before is opened still, and sealed anew with this one: %s', async (_, where) => {
  const secrets = await secretsWith({ ...where, KEYS_SECRET: NOW, KEYS_SECRET_PREVIOUS: BEFORE });
  expect(openKey(sealKey('el-of-the-parent', owner, [BEFORE]), owner, secrets)).toEqual({
    key: 'el-of-the-parent',
    isStale: true,
  });
  const anew = sealKey('el-of-the-parent', owner, secrets);
  expect(openKey(anew, owner, [NOW])).toEqual({ key: 'el-of-the-parent', isStale: false });
});

it('what was sealed with a secret that the host does not name any more stays closed', async () => {
  const secrets = await secretsWith({ ...SUPABASE, KEYS_SECRET: NOW });
  expect(openKey(sealKey('el-of-the-parent', owner, [BEFORE]), owner, secrets)).toBeNull();
});
