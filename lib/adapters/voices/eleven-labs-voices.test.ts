import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { startFakeElevenLabs } from '@/e2e/fakes/eleven-labs';
import { createElevenLabsNarrator } from './eleven-labs';
import { loadElevenLabs } from './eleven-labs-library';

const GEORGE = 'JBFqnCBsd6RMkjVDRZzb';
const HALF_A_MINUTE = 30 * 1000;
const TEN_MINUTES = 10 * 60 * 1000;

let fake: Awaited<ReturnType<typeof startFakeElevenLabs>>;
let nowMs = 0;
beforeAll(async () => {
  fake = await startFakeElevenLabs();
  await loadElevenLabs();
});
afterEach(() => fake.reset());
afterAll(() => fake.close());

function narratorWith(fallbackVoice?: string, timeoutMs = 10_000) {
  nowMs = 0;
  return createElevenLabsNarrator({
    apiKey: 'sk_test',
    baseUrl: fake.baseUrl,
    model: 'eleven_flash_v2_5',
    ...(fallbackVoice && { fallbackVoice }),
    timeoutMs,
    idleTimeoutMs: timeoutMs,
    now: () => nowMs,
  });
}

const namesOf = async (...asked: Parameters<ReturnType<typeof narratorWith>['listVoices']>) =>
  (await narratorWith().listVoices(...asked)).map(({ name }) => name);

it.each([
  ['en', ['George', 'Matilda', 'Rachel', 'Lukas', 'Anya', 'Aria']],
  ['de', ['Matilda', 'Lukas', 'Rachel', 'George', 'Anya', 'Aria']],
  ['es', ['Aria', 'Rachel', 'George', 'Matilda', 'Lukas', 'Anya']],
])('for %s those made for it come first, storytellers before others', async (language, names) => {
  expect(await namesOf(language)).toEqual(names);
});

it('the configured voice comes before others of its language, and before those of none', async () => {
  const first = async (language: string) => (await narratorWith(GEORGE).listVoices(language)).map(({ name }) => name);
  expect((await first('en'))[0]).toBe('George');
  expect((await first('ru')).slice(0, 2)).toEqual(['Anya', 'George']);
  expect((await first('it'))[0]).toBe('George');
});

it('a configured voice that the account does not list stands where it would', async () => {
  const voices = await narratorWith('voice-own').listVoices('ru');
  expect(voices.slice(0, 2)).toEqual([
    { id: 'voice-anya', name: 'Anya', gender: 'female' },
    { id: 'voice-own', name: 'Storyteller', gender: null },
  ]);
});

it('there are none for a language that the model does not speak', async () => {
  expect(await narratorWith(GEORGE).listVoices('la')).toEqual([]);
  expect(fake.served.voiceLists).toBe(0);
});

it('only two genders are told', async () => {
  const genders = (await narratorWith().listVoices('es')).map(({ name, gender }) => [name, gender]);
  expect(Object.fromEntries(genders)).toMatchObject({ Aria: null, Rachel: 'female', Lukas: 'male' });
});

it('the list is asked for once by all who come at once, and again after a while', async () => {
  const narrator = narratorWith();
  await Promise.all(['en', 'de', 'ru'].map((language) => narrator.listVoices(language)));
  nowMs = TEN_MINUTES - 1;
  await narrator.listVoices('en');
  expect(fake.served.voiceLists).toBe(1);
  nowMs = TEN_MINUTES;
  await narrator.listVoices('en');
  await vi.waitFor(() => expect(fake.served.voiceLists).toBe(2));
});

it('an old list serves while a new one cannot be had', async () => {
  const narrator = narratorWith();
  const before = await narrator.listVoices('en');
  fake.setBehaviour({ fault: 'http-500' });
  for (nowMs of [TEN_MINUTES, 2 * TEN_MINUTES]) expect(await narrator.listVoices('en')).toEqual(before);
});

it.each([
  ['http-401', 'voice_key'],
  ['connection-reset', 'voice_unavailable'],
] as const)('without any list there is the failure, for half a minute: %s', async (fault, code) => {
  fake.setBehaviour({ fault });
  const narrator = narratorWith(GEORGE);
  await expect(narrator.listVoices('de')).rejects.toMatchObject({ code });
  expect(narrator.fallbackVoice).toEqual({ id: GEORGE, name: 'Storyteller', gender: null });
  const asked = fake.served.voiceLists;
  fake.setBehaviour({});
  nowMs = HALF_A_MINUTE - 1;
  await expect(narrator.listVoices('en')).rejects.toMatchObject({ code });
  expect(fake.served.voiceLists).toBe(asked);
  nowMs = HALF_A_MINUTE;
  expect(await narrator.listVoices('de')).toHaveLength(6);
});

it('who leaves does not end it for the others', async () => {
  const narrator = narratorWith();
  const leaving = new AbortController();
  const [left, stayed] = [narrator.listVoices('en', leaving.signal), narrator.listVoices('en')];
  const reason = new Error('gone');
  leaving.abort(reason);
  await expect(left).rejects.toBe(reason);
  expect(await stayed).toHaveLength(6);
});
