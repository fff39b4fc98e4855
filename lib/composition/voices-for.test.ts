import { createClient } from '@supabase/supabase-js';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startFakeElevenLabs } from '@/e2e/fakes/eleven-labs';
import { sealKey } from '../account/sealed-key';
import type { Database } from '../adapters/supabase/database.types';
import { metrics } from '../metrics';

const SECRET = 'the secret of a host who keeps keys, long enough';
const HOST_KEY = 'el-of-the-host';
const OWN_KEY = 'el-of-the-parent';
/** All that the host can have. */
const OF_THE_HOST = ['elevenlabs', 'openrouter', 'built-in', 'silence'];
const FREE = ['built-in', 'silence'];

let elevenLabs: Awaited<ReturnType<typeof startFakeElevenLabs>>;

beforeAll(async () => {
  elevenLabs = await startFakeElevenLabs();
});
afterAll(() => elevenLabs.close());

beforeEach(() => {
  elevenLabs.reset();
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'taleVoices');
  for (const [name, value] of Object.entries({
    PLANS: 'on',
    KEYS_SECRET: SECRET,
    TALE_DATA_DIR: '/nowhere',
    VOICE_PROVIDERS: OF_THE_HOST.join(','),
    ELEVENLABS_API_KEY: HOST_KEY,
    ELEVENLABS_BASE_URL: elevenLabs.baseUrl,
    OPENROUTER_API_KEY: 'or-of-the-host',
    OPENROUTER_SPEECH_MODEL: 'openai/tts',
  })) {
    vi.stubEnv(name, value);
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  Reflect.deleteProperty(globalThis, 'taleVoices');
});

type Known = { ownKey?: string; isNarrationEnabled?: boolean };

/** A parent of whom the database knows this. */
function parentWith({ ownKey, isNarrationEnabled }: Known) {
  const id = crypto.randomUUID();
  const plan = {
    id: crypto.randomUUID(),
    plan_name: 'free',
    stories_per_month: 5,
    children_limit: 2,
    max_length_minutes: 5,
    narration_enabled: isNarrationEnabled,
    heroes_enabled: true,
    max_credits_per_day: null,
    max_credits_per_month: null,
    active: true,
    reset_date: null,
  };
  const rows: Record<string, object[]> = {
    user_plans: isNarrationEnabled === undefined ? [] : [plan],
    user_api_keys:
      ownKey === undefined
        ? []
        : [{ api_key: sealKey(ownKey, { parentId: id, service: 'elevenlabs' }, [SECRET]), last_four: 'rent' }],
  };
  const answer: typeof fetch = async (input) =>
    Response.json(rows[new URL(String(input)).pathname.split('/').at(-1) ?? ''] ?? []);
  const db = createClient<Database, 'tales'>('http://database', 'key', {
    db: { schema: 'tales' },
    global: { fetch: answer },
  });
  return { id, email: null, db };
}

async function readersFor(known: Known) {
  const { voicesFor } = await import('./voices');
  const { registry } = await voicesFor(parentWith(known));
  const { candidates } = await registry.candidatesFor('en', null);
  return { registry, narrators: candidates.map(({ narrator }) => narrator) };
}

const idsOf = (narrators: readonly { id: string }[]) => [...new Set(narrators.map(({ id }) => id))];

it.each([
  ['whose plan has none but free voices', {}, FREE],
  ['who was given a plan without others', { isNarrationEnabled: false }, FREE],
  ['who was given a plan with all', { isNarrationEnabled: true }, OF_THE_HOST],
  ['with a key of their own, whatever the plan', { ownKey: OWN_KEY }, ['elevenlabs', ...FREE]],
])('reads to a parent %s', async (_, known: Known, ids) => {
  const { registry, narrators } = await readersFor(known);
  expect(idsOf(narrators)).toEqual(ids);
  const offered = await registry.listVoices('en');
  expect(idsOf(offered.map(({ narrator }) => narrator)), 'and is offered').toEqual(ids);
});

it('reads to everybody with what the host has, where there are no plans', async () => {
  vi.stubEnv('PLANS', 'off');
  expect(idsOf((await readersFor({})).narrators)).toEqual(OF_THE_HOST);
});

it.each([
  ['a parent’s own, where the host has one too', { ownKey: OWN_KEY, isNarrationEnabled: true }, OWN_KEY],
  ['the host’s, of a parent without', { isNarrationEnabled: true }, HOST_KEY],
])('speaks with the key that pays: %s', async (_, known, key) => {
  const { narrators } = await readersFor(known);
  const [narrator] = narrators;
  const [voice] = (await narrator?.listVoices('en')) ?? [];
  const sentence = { text: 'Once upon a night.', language: 'en', previousText: '', nextText: '' };
  await narrator?.speak({ ...sentence, voice: voice?.id ?? '' });
  expect(elevenLabs.requests.map(({ headers }) => headers['xi-api-key'])).toEqual([key]);
});

it.each([
  ['a parent’s own key is not the provider’s fault', { ownKey: OWN_KEY }, 'refused'],
  ['the host’s key is for the host to mend', { isNarrationEnabled: true }, 'failed'],
])('%s, where it is not accepted', async (_, known, outcome) => {
  const [narrator] = (await readersFor(known)).narrators;
  const [voice] = (await narrator?.listVoices('en')) ?? [];
  elevenLabs.setBehaviour({ fault: 'http-401' });
  metrics.providerCalls.reset();
  const sentence = { text: 'Once upon a night.', language: 'en', previousText: '', nextText: '' };
  await expect(narrator?.speak({ ...sentence, voice: voice?.id ?? '' })).rejects.toMatchObject({ code: 'voice_key' });
  const { values } = await metrics.providerCalls.get();
  expect(values.map(({ labels, value }) => [labels.provider, labels.outcome, value])).toEqual([
    ['elevenlabs', outcome, 1],
  ]);
});

it('has nobody read with the host’s key to a parent whose own cannot be opened', async () => {
  vi.stubEnv('KEYS_SECRET', `another ${SECRET}`);
  await expect(readersFor({ ownKey: OWN_KEY, isNarrationEnabled: true })).rejects.toMatchObject({
    code: 'own_key_refused',
  });
});
