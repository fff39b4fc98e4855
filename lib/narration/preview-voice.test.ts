import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startDatabase, type TestDatabase, type TestParent } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { narratingWith, usedCharacters } from './fakes/narrating';
import { FakeNarrator } from './fakes/narrator';
import { KeptPreviews } from './kept-previews';
import { PreviewLimits } from './preview-limits';
import { PREVIEW_SENTENCES } from './preview-sentences';
import { type PreviewDeps, previewVoice } from './preview-voice';

let database: TestDatabase;
let parent: TestParent;

const VOICES = Array.from({ length: 40 }, (_, index) => `voice ${index}`);
const HOUR_MS = 60 * 60 * 1000;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  parent = await database.signUpParent();
});
afterEach(() => vi.useRealTimers());
afterAll(() => database.close());

function setUp(narrator: FakeNarrator) {
  const previews = { kept: new KeptPreviews(), limits: new PreviewLimits() };
  const depsOf = (who: TestParent): PreviewDeps => ({ ...narratingWith(who, { narrators: [narrator] }), previews });
  const deps = depsOf(parent);
  const hear = (voice: string, who = deps) => previewVoice(who, { provider: narrator.id, voice }, 'en');
  return { hear, depsOf };
}

it('is paid for once, whoever asks, and is on the account when it is heard', async () => {
  const narrator = new FakeNarrator();
  const { hear, depsOf } = setUp(narrator);
  const first = await hear('anna');
  expect(await usedCharacters(database, parent.id)).toEqual({
    'elevenlabs/fake': PREVIEW_SENTENCES['en']?.length,
  });
  const other = await database.signUpParent();
  expect(await hear('anna', depsOf(other))).toBe(first);
  expect(await hear('anna')).toBe(first);
  expect(narrator.calls).toHaveLength(1);
  expect(await usedCharacters(database, other.id)).toEqual({});
});

it('is spoken for everybody who asks meanwhile, and for a parent one at a time', async () => {
  const narrator = new FakeNarrator({ isHeld: true });
  const { hear, depsOf } = setUp(narrator);
  const others = depsOf(await database.signUpParent());
  const listening = [hear('anna'), hear('anna', others)];
  await vi.waitFor(() => expect(narrator.calls).toHaveLength(1));
  await expect(hear('otto')).rejects.toMatchObject({ code: 'too_many_requests', retryAfterMs: 2000 });
  narrator.release();
  const [one, another] = await Promise.all(listening);
  expect(another).toBe(one);
  await hear('otto');
  expect(narrator.texts).toHaveLength(2);
});

it('is refused after thirty paid ones in an hour, failures among them', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const narrator = new FakeNarrator({
    voices: VOICES,
    answer: (_, call) => (call === 0 ? new AppError('voice_gibberish') : null),
  });
  const { hear, depsOf } = setUp(narrator);
  await expect(hear('voice 0')).rejects.toMatchObject({ code: 'voice_gibberish' });
  vi.setSystemTime(Date.now() + HOUR_MS / 2);
  for (const voice of VOICES.slice(0, 29)) await hear(voice);
  await hear('voice 0');
  await expect(hear('voice 39')).rejects.toMatchObject({ code: 'too_many_requests', retryAfterMs: HOUR_MS / 2 });
  expect(narrator.calls).toHaveLength(30);
  await hear('voice 39', depsOf(await database.signUpParent()));
  vi.setSystemTime(Date.now() + HOUR_MS / 2);
  await hear('voice 38');
  await expect(hear('voice 37')).rejects.toMatchObject({ code: 'too_many_requests' });
});
