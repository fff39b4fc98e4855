import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase, type TestParent } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { findSealedApiKey, listApiKeys, saveApiKey } from './api-keys-repository';
import { findOwnKey, type KeyCheck, saveOwnKey } from './own-keys';

const NOW = 'the secret of this year, long enough to be one';
const BEFORE = 'the secret of last year, long enough to be one';
const KEY = 'sk-or-v1-0123456789abcdef';

let database: TestDatabase;
let parent: TestParent;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  parent = await database.signUpParent();
});
afterAll(() => database.close());

const accepts: KeyCheck = async () => ({ isAccepted: true });
const refuses: KeyCheck = async () => ({ isAccepted: false });
const isAway: KeyCheck = async () => Promise.reject(new AppError('key_not_checked'));

const save = (check: KeyCheck, input: unknown = { service: 'openrouter', apiKey: KEY }, secret = NOW) =>
  saveOwnKey(parent, input, { secrets: [secret], checks: { openrouter: check, elevenlabs: check } });

describe('a parent’s own key', () => {
  it('is kept sealed, found again, and shown by four characters', async () => {
    await save(accepts);
    expect(await findOwnKey(parent, 'openrouter', [NOW])).toBe(KEY);
    expect(await findOwnKey(parent, 'elevenlabs', [NOW])).toBeNull();
    expect(await listApiKeys(parent.db)).toMatchObject([{ service: 'openrouter', lastFour: 'cdef' }]);
    const rows = await database.sql('select * from tales.user_api_keys where user_id = $1', [parent.id]);
    expect(JSON.stringify(rows)).not.toContain(KEY);
  });

  it('is asked for with the spaces of a clipboard taken off', async () => {
    await save(accepts, { service: 'elevenlabs', apiKey: `  ${KEY}\n` });
    expect(await findOwnKey(parent, 'elevenlabs', [NOW])).toBe(KEY);
  });

  it.each<[string, KeyCheck, unknown, string]>([
    ['its provider does not accept', refuses, { service: 'openrouter', apiKey: KEY }, 'invalid_input'],
    ['its provider cannot be asked about', isAway, { service: 'openrouter', apiKey: KEY }, 'key_not_checked'],
    ['is none', accepts, { service: 'openrouter', apiKey: 'two words' }, 'invalid_input'],
    ['is empty', accepts, { service: 'openrouter', apiKey: ' ' }, 'invalid_input'],
    ['is for nobody we know', accepts, { service: 'other', apiKey: KEY }, 'invalid_input'],
  ])('that %s is not kept, and the one before stays', async (_, check, input, code) => {
    await saveApiKey(parent.db, 'openrouter', { sealed: 'the one before', lastFour: 'fore' });
    const failure: unknown = await save(check, input).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(JSON.stringify(failure)).not.toContain(KEY);
    expect(await findSealedApiKey(parent.db, 'openrouter')).toBe('the one before');
  });

  it('is sealed anew when it is used after the host’s secret has changed', async () => {
    await save(accepts, undefined, BEFORE);
    expect(await findOwnKey(parent, 'openrouter', [NOW, BEFORE])).toBe(KEY);
    // Now the host can forget the old secret.
    expect(await findOwnKey(parent, 'openrouter', [NOW])).toBe(KEY);
  });

  it.each([
    ['under a secret that is lost', [NOW] as const],
    ['without any secret', null],
  ])('%s is refused, not left out', async (_, secrets) => {
    await save(accepts, undefined, BEFORE);
    await expect(findOwnKey(parent, 'openrouter', secrets)).rejects.toMatchObject({ code: 'own_key_refused' });
  });

  it('does not open in another parent’s hands', async () => {
    await save(accepts);
    const sealed = (await findSealedApiKey(parent.db, 'openrouter')) ?? '';
    const other = await database.signUpParent();
    await saveApiKey(other.db, 'openrouter', { sealed, lastFour: 'cdef' });
    await expect(findOwnKey(other, 'openrouter', [NOW])).rejects.toMatchObject({ code: 'own_key_refused' });
  });
});
