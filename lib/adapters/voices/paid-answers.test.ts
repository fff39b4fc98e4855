import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startFakeElevenLabs } from '@/e2e/fakes/eleven-labs';
import type { SpeechBehaviourDraft } from '@/e2e/fakes/speech-behaviour';
import { createMemoryStore } from '@/lib/narration/fakes/memory-store';
import { FakeNarrator } from '@/lib/narration/fakes/narrator';
import { voiceCallsWith } from '@/lib/narration/fakes/voice-calls';
import { SharedCalls } from '@/lib/narration/shared-calls';
import type { SpeakDeps } from '@/lib/narration/speak-recording';
import { speakSentence } from '@/lib/narration/speak-sentence';
import { UnsavedRecordings } from '@/lib/narration/unsaved-recordings';
import type { Candidates } from '@/lib/narration/voice-registry';
import { createElevenLabsNarrator } from './eleven-labs';
import { loadElevenLabs } from './eleven-labs-library';

let fake: Awaited<ReturnType<typeof startFakeElevenLabs>>;
beforeAll(async () => {
  fake = await startFakeElevenLabs();
  await loadElevenLabs();
});
beforeEach(() => fake.reset());
afterAll(() => fake.close());

const TEXT = 'The moon rose over the meadow, and a hedgehog named Pim looked up and yawned.';
const SENTENCE = { text: TEXT, language: 'en', previousText: '', nextText: '' };

/** Spoken by ElevenLabs, or by the spare voice where there is one; and what ElevenLabs was asked, and would bill. */
async function speak(behaviour: SpeechBehaviourDraft, hasSpare: boolean) {
  fake.setBehaviour({ firstByteMs: 0, pace: 0, ...behaviour });
  const limits = { timeoutMs: 1000, idleTimeoutMs: 300 };
  const options = { apiKey: 'k', baseUrl: fake.baseUrl, model: 'eleven_flash_v2_5', ...limits };
  const deps: SpeakDeps = {
    parentId: 'p1',
    files: createMemoryStore(),
    unsaved: new UnsavedRecordings(),
    calls: new SharedCalls(),
    log: { warn: () => {}, error: () => {} },
    voiceCalls: voiceCallsWith({ maxRetries: 2, retryDelayMs: 5 }),
    recordLost: async () => {},
  };
  const first = { narrator: createElevenLabsNarrator(options), voice: 'voice-rachel' };
  const spare = { narrator: new FakeNarrator({ id: 'built-in' }), voice: 'luna' };
  const candidates: Candidates = hasSpare ? [first, spare] : [first];
  const outcome = await speakSentence(deps, candidates, SENTENCE, new AbortController().signal).then(
    ({ by }) => by.narrator.id,
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
  return { outcome, requests: fake.requests.length, billed: fake.served.characters / SENTENCE.text.length };
}

it.each([
  ['garbage-json', 'voice_gibberish'],
  ['garbage-html', 'voice_gibberish'],
  ['wrong-audio-png', 'voice_gibberish'],
  ['wrong-audio-stereo', 'voice_gibberish'],
  ['empty', 'voice_broke_off'],
  ['end-in-the-middle', 'voice_broke_off'],
  ['reset-in-the-middle', 'voice_broke_off'],
  ['silence-in-the-middle', 'voice_silent'],
] as const)('what has begun with 200 is billed, and the same voice is not asked again: %s', async (fault, code) => {
  expect(await speak({ fault }, true)).toEqual({ outcome: 'built-in', requests: 1, billed: 1 });
  fake.reset();
  expect(await speak({ fault }, false)).toEqual({ outcome: code, requests: 1, billed: 1 });
});

it.each(['http-500', 'http-503', 'connection-reset'] as const)(
  'what is refused before it begins is asked again, the only voice as often as it may be: %s',
  async (fault) => {
    expect(await speak({ fault, faultTimes: 1 }, true)).toMatchObject({ outcome: 'elevenlabs', requests: 2 });
    fake.reset();
    expect(await speak({ fault }, true)).toMatchObject({ outcome: 'built-in', requests: 2 });
    fake.reset();
    expect(await speak({ fault }, false)).toMatchObject({ outcome: 'voice_unavailable', requests: 3 });
  },
);

it.each(['http-400', 'http-401', 'http-401-quota', 'http-402', 'http-403-content', 'http-404'] as const)(
  'what another try does not change is asked once: %s',
  async (fault) => {
    expect(await speak({ fault }, true)).toEqual({ outcome: 'built-in', requests: 1, billed: 0 });
  },
);

it('a list of voices that cannot be had is asked for once', async () => {
  fake.setBehaviour({ fault: 'http-500', faultTimes: 1 });
  const options = { apiKey: 'k', baseUrl: fake.baseUrl, model: 'eleven_flash_v2_5' };
  const narrator = createElevenLabsNarrator({ ...options, timeoutMs: 5000, idleTimeoutMs: 5000 });
  // Its second answer would be a list.
  await expect(narrator.listVoices('en')).rejects.toMatchObject({ code: 'voice_unavailable' });
  expect(fake.served.voiceLists).toBe(0);
});
