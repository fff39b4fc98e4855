import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppError } from '../errors';
import { createMemoryStore } from './fakes/memory-store';
import { FakeNarrator } from './fakes/narrator';
import { voiceCallsWith } from './fakes/voice-calls';
import { SharedCalls } from './shared-calls';
import type { SpeakDeps } from './speak-recording';
import { speakSentence } from './speak-sentence';
import { UnsavedRecordings } from './unsaved-recordings';
import type { Candidates } from './voice-registry';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const busy = (retryAfterMs?: number) =>
  new AppError('voice_busy', { isRetryable: true, ...(retryAfterMs !== undefined && { retryAfterMs }) });

function setUp(first: FakeNarrator, ...others: FakeNarrator[]) {
  const lost: unknown[] = [];
  const deps: SpeakDeps = {
    parentId: 'p1',
    files: createMemoryStore(),
    unsaved: new UnsavedRecordings(),
    calls: new SharedCalls(),
    log: { warn: () => {}, error: () => {} },
    voiceCalls: voiceCallsWith(),
    recordLost: async (speech) => {
      lost.push(speech);
    },
  };
  const candidates: Candidates = [
    { narrator: first, voice: 'anna' },
    ...others.map((narrator) => ({ narrator, voice: 'otto' })),
  ];
  const speak = (text: string, signal = new AbortController().signal, language = 'en') =>
    speakSentence(deps, candidates, { text, language, previousText: '', nextText: '' }, signal);
  return { speak, deps, lost };
}

const spare = () => new FakeNarrator({ id: 'built-in' });

it('asks the same voice once more after a passing failure', async () => {
  const voice = new FakeNarrator({ answer: (_, call) => (call === 0 ? busy() : null) });
  const speaking = setUp(voice, spare()).speak('One.');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await speaking).toMatchObject({ by: { narrator: voice }, fallbackCode: null });
  expect(voice.calls).toHaveLength(2);
});

it('waits as long as it was told and a little longer, if that is short', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const voice = new FakeNarrator({ answer: (_, call) => (call === 0 ? busy(900) : null) });
  const speaking = setUp(voice, spare()).speak('One.');
  await vi.advanceTimersByTimeAsync(1010);
  expect(voice.calls).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(5);
  expect(await speaking).toMatchObject({ by: { narrator: voice } });
});

it('lets the next voice speak at once where that would be long', async () => {
  const [voice, other] = [new FakeNarrator({ answer: () => busy(5000) }), spare()];
  expect(await setUp(voice, other).speak('One.')).toMatchObject({
    by: { narrator: other, voice: 'otto' },
    fallbackCode: 'voice_busy',
  });
  expect(voice.calls).toHaveLength(1);
});

it('does not wait a second time for a voice that was silent until its limit', async () => {
  const [voice, other] = [new FakeNarrator({ answer: () => 'silence' }), spare()];
  const speaking = setUp(voice, other).speak('One.');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await speaking).toMatchObject({ by: { narrator: other }, fallbackCode: 'voice_silent' });
  expect(voice).toMatchObject({ abortedCalls: 1 });
  expect(voice.calls).toHaveLength(1);
});

it('hurries a voice while another could stand in for it, and no other', async () => {
  const hurried = ({ calls }: FakeNarrator) => calls.map(({ hasStandIn }) => hasStandIn);
  const [voice, other] = [new FakeNarrator({ answer: () => busy(5000) }), spare()];
  const { speak } = setUp(voice, other);
  await speak('One.');
  voice.answer = () => null;
  other.answer = () => new AppError('voice_refused');
  await speak('Two.');
  expect(hurried(voice), 'the second time nobody else could').toEqual([true, false]);
  const only = new FakeNarrator();
  await setUp(only).speak('One.');
  expect(hurried(only)).toEqual([false]);
});

it('lets a voice that failed rest for half a minute, or longer if it asks for that', async () => {
  const [voice, other] = [new FakeNarrator({ answer: () => busy(60_000) }), spare()];
  const { speak } = setUp(voice, other);
  await speak('One.');
  voice.answer = () => null;
  expect(await speak('Two.')).toMatchObject({ by: { narrator: other }, fallbackCode: 'voice_busy' });
  await vi.advanceTimersByTimeAsync(59_000);
  expect(await speak('Three.')).toMatchObject({ by: { narrator: other } });
  await vi.advanceTimersByTimeAsync(1000);
  expect(await speak('Four.')).toMatchObject({ by: { narrator: voice }, fallbackCode: null });
});

it.each(['voice_key', 'voice_credit'] as const)('asks nobody again for some minutes after %s', async (code) => {
  const [voice, other] = [new FakeNarrator({ answer: () => new AppError(code) }), spare()];
  const { speak } = setUp(voice, other);
  await speak('One.');
  await vi.advanceTimersByTimeAsync(4 * 60_000);
  expect(await speak('Two.')).toMatchObject({ by: { narrator: other }, fallbackCode: code });
  expect(voice.calls).toHaveLength(1);
  // There may be another key, or credit again.
  voice.answer = () => null;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await speak('Three.')).toMatchObject({ by: { narrator: voice }, fallbackCode: null });
});

it('asks a voice that does not speak one language for another', async () => {
  const voice = new FakeNarrator({
    answer: ({ language }) => (language === 'en' ? new AppError('language_not_voiced') : null),
  });
  const { speak } = setUp(voice, spare());
  await speak('One.');
  expect(await speak('Zwei.', undefined, 'de')).toMatchObject({ by: { narrator: voice }, fallbackCode: null });
});

it('asks a voice that would not say one sentence for the next', async () => {
  const voice = new FakeNarrator({ answer: (_, call) => (call === 0 ? new AppError('voice_refused') : null) });
  const { speak } = setUp(voice, spare());
  expect(await speak('One.')).toMatchObject({ fallbackCode: 'voice_refused' });
  expect(await speak('Two.')).toMatchObject({ by: { narrator: voice }, fallbackCode: null });
});

it('asks those that rest where nobody else can', async () => {
  const [voice, other] = [new FakeNarrator({ answer: () => busy(5000) }), spare()];
  const { speak } = setUp(voice, other);
  await speak('One.');
  voice.answer = () => null;
  other.answer = () => new AppError('voice_key');
  expect(await speak('Two.')).toMatchObject({ by: { narrator: voice }, fallbackCode: null });
});

it('says that nobody can be reached where all have failed, or the reason of the only voice', async () => {
  const failing = (code: 'voice_key' | 'voice_credit') => new FakeNarrator({ answer: () => new AppError(code) });
  await expect(setUp(failing('voice_key'), failing('voice_credit')).speak('One.')).rejects.toMatchObject({
    code: 'voice_unavailable',
  });
  const only = setUp(failing('voice_credit'));
  await expect(only.speak('One.')).rejects.toMatchObject({ code: 'voice_credit' });
  await expect(only.speak('Two.')).rejects.toMatchObject({ code: 'voice_credit' });
});

it('leaves at once when it is stopped, also in a pause', async () => {
  const voice = new FakeNarrator({ answer: () => busy() });
  const leaving = new AbortController();
  const speaking = setUp(voice).speak('One.', leaving.signal);
  const stopped = expect(speaking).rejects.toThrow('enough');
  await vi.advanceTimersByTimeAsync(100);
  leaving.abort(new Error('enough'));
  await stopped;
  // Nor when the pause would have been over.
  await vi.advanceTimersByTimeAsync(5000);
  expect(voice.calls).toHaveLength(1);
});

it('writes down what was paid for before a later piece of the sentence failed', async () => {
  const gone = new AppError('voice_key');
  const voice = new FakeNarrator({ maxCharacters: 30, answer: (_, call) => (call === 1 ? gone : null) });
  const { speak, lost } = setUp(voice, spare());
  const { by } = await speak('The train went up the hill, over the bridge, and down again.');
  expect(by.narrator.id).toBe('built-in');
  const [first = ''] = voice.texts;
  expect(lost).toEqual([expect.objectContaining({ provider: voice.id, characters: first.length })]);
});

it('cuts a sentence that is too long for the voice, and joins what was spoken', async () => {
  const voice = new FakeNarrator({ maxCharacters: 30 });
  const text = 'The train went up the hill, over the bridge, and down again.';
  const { recording, takeBill } = await setUp(voice).speak(text);
  expect(voice.calls.length).toBeGreaterThan(1);
  for (const spoken of voice.texts) expect(spoken.length).toBeLessThanOrEqual(30);
  expect(recording.words.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text.replace(/[,.]/g, ''));
  const times = recording.words.map(({ timeMs }) => timeMs);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(recording.audio.frames.length / recording.audio.frameCount).toBeGreaterThan(100);
  expect(takeBill().characters).toBe(voice.texts.join('').length);
});
