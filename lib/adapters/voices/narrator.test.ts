import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { durationMsOf, toCleanMp3 } from '@/lib/narration/mp3-frames';
import type { Narrator, SpeechRequest } from '@/lib/narration/narrator';
import { wordsOf } from '@/lib/narration/spoken-sentences';
import { createBuiltInNarrator } from './built-in/built-in-narrator';
import { elevenLabsSubject, openRouterSubject } from './fakes/provider-subjects';
import { createSilentNarrator } from './silent';

/** What every `Narrator` has to do, tried on it in several states. */
type Subject = {
  narrator: Narrator;
  /** The same, with nobody to speak for it: what is refused still is, before anybody is asked. */
  alone: Narrator;
  /** The same, made with a short time-out, whose provider takes what it is asked and never answers; null: has none. */
  stuck: Narrator | null;
  close?: () => Promise<void>;
};

const NO_CHILD = 'lib/adapters/voices/built-in/no-such-child.ts';
const TROUBLED_CHILD = 'lib/adapters/voices/built-in/fakes/troubled-child.ts';

const SUBJECTS: Readonly<Record<string, () => Promise<Subject>>> = {
  'built-in': async () => ({
    narrator: createBuiltInNarrator({ timeoutMs: 50_000 }),
    alone: createBuiltInNarrator({ timeoutMs: 50_000, file: NO_CHILD }),
    stuck: createBuiltInNarrator({ timeoutMs: 1000, file: TROUBLED_CHILD }),
  }),
  silence: async () => ({ narrator: createSilentNarrator(), alone: createSilentNarrator(), stuck: null }),
  elevenlabs: elevenLabsSubject,
  openrouter: openRouterSubject,
};

/** Every narrator here speaks it. */
const LANGUAGE = 'en';

const AWKWARD_TEXTS: Readonly<Record<string, string>> = {
  'a sentence': 'The little fox counted the lights in the valley.',
  'one letter': 'A',
  'only punctuation': '“…!” — ?',
  'only pictures': '🦕🌙👩‍👧',
  pictures: 'The 🦕 slept 🌙 under 👩‍👧 two stars.',
  markup: '<b>Mia</b> &amp; Leo <break time="9s"/> ran </speak> home.',
  numbers: 'On 3.5. it cost 1,234.50 €, about 12 % of 1e9.',
  quotes: '“‘Run!’ she said,” said he.',
  'right to left': 'The sign said שלום in gold.',
  'spaces and lines': '  Mia\n\n\tran.  ',
  'half a character': 'Mia \ud83e ran.',
  compounds: 'The well-known mother-in-law’s o’clock don’t.',
};

describe.each(Object.entries(SUBJECTS))('%s', (_, start) => {
  const started = start();
  afterAll(async () => (await started).close?.());
  const ask = async (wish: Partial<SpeechRequest> = {}): Promise<SpeechRequest> => {
    const { narrator } = await started;
    const language = wish.language ?? LANGUAGE;
    const [voice] = await narrator.listVoices(language);
    return { text: 'Mia ran.', voice: voice?.id ?? '', previousText: '', nextText: '', ...wish, language };
  };

  it.each(Object.entries(AWKWARD_TEXTS))('speaks %s cleanly, with a time for each word', async (_, text) => {
    const { narrator } = await started;
    const { audio, words, characters, isEstimated } = await narrator.speak(await ask({ text }));
    if (words.length > 0) expect(isEstimated).toBe(!narrator.capabilities.hasExactTimings);
    expect(toCleanMp3(audio.frames)).toEqual(audio);
    expect(words.map(({ start, end }) => ({ start, end }))).toEqual(
      wordsOf(text, { start: 0, end: text.length }, LANGUAGE),
    );
    const times = words.map(({ timeMs }) => timeMs);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    for (const timeMs of times) {
      expect(timeMs).toBeGreaterThanOrEqual(0);
      expect(timeMs).toBeLessThanOrEqual(durationMsOf(audio));
    }
    expect(characters).toBeGreaterThanOrEqual(0);
  });

  it('takes longer for a longer text', async () => {
    const { narrator } = await started;
    const [short, long] = await Promise.all(
      ['Mia ran.', 'Mia ran all the way down the hill and over the bridge to the old mill.'].map(async (text) =>
        narrator.speak(await ask({ text })),
      ),
    );
    expect(long?.audio.frameCount).toBeGreaterThan(2 * (short?.audio.frameCount ?? Number.NaN));
  });

  it('has voices for the languages it names, each with a name, and none for others', async () => {
    const { narrator } = await started;
    const { languages } = narrator.capabilities;
    for (const language of languages === 'any' ? [LANGUAGE, 'de'] : languages) {
      const voices = await narrator.listVoices(language);
      expect(voices.length).toBeGreaterThan(0);
      expect(new Set(voices.map(({ id }) => id)).size).toBe(voices.length);
      for (const { id, name } of voices) expect(id && name).toBeTruthy();
    }
    if (languages !== 'any') expect(await narrator.listVoices('tlh')).toEqual([]);
  });

  it('refuses what is too long before anybody is asked', async () => {
    const { narrator, alone } = await started;
    const { maxCharacters } = narrator.capabilities;
    const whole = await ask({ text: 'Mia ran. '.repeat(1000).slice(0, maxCharacters) });
    const tooLong = { ...whole, text: 'x'.repeat(maxCharacters + 1) };
    await expect(alone.speak(tooLong)).rejects.toMatchObject({ code: 'voice_refused', isRetryable: false });
    if (maxCharacters <= 5000) expect((await narrator.speak(whole)).words.length).toBeGreaterThan(0);
  });

  it('refuses a language it does not speak before anybody is asked', async () => {
    const { narrator, alone } = await started;
    const isRefused = narrator.capabilities.languages !== 'any';
    const speaking = alone.speak(await ask({ language: 'tlh', voice: (await ask()).voice }));
    const outcome = await speaking.then(
      () => 'spoken',
      (error: unknown) => error,
    );
    if (isRefused) expect(outcome).toMatchObject({ code: 'language_not_voiced', isRetryable: false });
    else expect(outcome).toBe('spoken');
  });

  it('rejects with the reason of who aborts, before and while it speaks', async () => {
    const { narrator } = await started;
    const reason = new Error('The parent has gone to bed');
    const request = await ask({ text: 'The little fox counted the lights. '.repeat(20).trim() });
    await expect(narrator.speak(request, AbortSignal.abort(reason))).rejects.toBe(reason);
    const leaving = new AbortController();
    const speaking = narrator.speak(request, leaving.signal);
    leaving.abort(reason);
    // What is there at once can no longer be aborted.
    const outcome = await speaking.then(
      () => 'spoken',
      (error: unknown) => error,
    );
    if (narrator.id === 'silence') expect(outcome).toBe('spoken');
    else expect(outcome).toBe(reason);
    expect((await narrator.speak(await ask())).words).toHaveLength(2);
  });

  it('gives up on a provider that does not answer', async () => {
    const { stuck } = await started;
    if (stuck === null) return;
    const speaking = stuck.speak(await ask({ text: 'hang' }));
    await expect(speaking).rejects.toMatchObject({ code: 'voice_silent', isRetryable: true });
  });

  it('fails with an error of a voice, whatever is wrong', async () => {
    const { alone } = await started;
    const outcome = await alone.speak(await ask()).then(
      () => 'spoken',
      (error: unknown) => error,
    );
    if (alone.id === 'silence') expect(outcome).toBe('spoken');
    else expect(outcome).toMatchObject({ code: expect.stringMatching(/^voice_/) });
  });
});

describe('the built-in voice', () => {
  const narrator = createBuiltInNarrator({ timeoutMs: 50_000 });
  const request = { text: 'Mia ran.', language: 'en', voice: 'luna', previousText: '', nextText: '' };

  it('is another one for each language and voice, whoever spoke before', async () => {
    const text = 'Mia ran all the way down the hill and over the bridge to the old mill, where the cat was asleep.';
    const wishes = [{}, { voice: 'oskar' }, { language: 'zh' }, { voice: 'mara' }, { language: 'de' }, {}];
    const frameCounts: number[] = [];
    // The engine never sounds the same twice, but each voice has its own pace.
    for (const wish of wishes) {
      frameCounts.push((await narrator.speak({ ...request, text, ...wish })).audio.frameCount);
    }
    expect(new Set(frameCounts).size).toBe(5);
    expect(frameCounts.at(-1)).toBe(frameCounts[0]);
  });

  it('is never one that nobody has heard of', async () => {
    const speaking = narrator.speak({ ...request, voice: 'nobody' });
    await expect(speaking).rejects.toMatchObject({ code: 'voice_unavailable' });
  });

  it('speaks every language that it names, word by word', async () => {
    const { languages } = narrator.capabilities;
    if (languages === 'any') throw new Error('It names its languages');
    for (const language of languages) {
      for (const { id } of await narrator.listVoices(language)) {
        const { audio, words } = await narrator.speak({ ...request, language, voice: id });
        expect(words).toHaveLength(2);
        expect(words[1]?.timeMs).toBeGreaterThan(100);
        expect(durationMsOf(audio)).toBeGreaterThan(500);
      }
    }
    expect(languages).not.toContain('he');
  });

  it('pauses after a sentence, and less after a part of one', async () => {
    const [whole, part] = await Promise.all(
      ['Mia ran.', 'Mia ran,'].map((text) => narrator.speak({ ...request, text })),
    );
    const longerMs = durationMsOf(whole?.audio ?? { frameCount: 0 }) - durationMsOf(part?.audio ?? { frameCount: 0 });
    expect(longerMs).toBeGreaterThan(100);
  });

  it('is quietly absent where the engine is not installed', async () => {
    const absent = createBuiltInNarrator({ timeoutMs: 1000, file: path.join(tmpdir(), 'voice-child.ts') });
    expect(await absent.listVoices('en')).toEqual([]);
    await absent.warm();
    await expect(absent.speak(request)).rejects.toMatchObject({ code: 'voice_unavailable', isRetryable: false });
  });
});

describe('silence', () => {
  const request = { text: 'Mia ran home.', language: 'en', voice: 'silence', previousText: '', nextText: '' };

  it('is as long as the text would take, its words where their letters stand', async () => {
    const { audio, words } = await createSilentNarrator().speak(request);
    const durationMs = durationMsOf(audio);
    expect(durationMs).toBeGreaterThanOrEqual(13 * 60);
    expect(durationMs).toBeLessThan(13 * 60 + 27);
    expect(words.map(({ timeMs }) => timeMs)).toEqual([0, (durationMs * 4) / 13, (durationMs * 8) / 13]);
  });

  it('can be late, and aborted meanwhile', async () => {
    const reason = new Error('Enough');
    const leaving = new AbortController();
    const speaking = createSilentNarrator({ delayMs: 60_000 }).speak(request, leaving.signal);
    leaving.abort(reason);
    await expect(speaking).rejects.toBe(reason);
    expect((await createSilentNarrator({ delayMs: 1 }).speak(request)).words).toHaveLength(3);
  });
});
