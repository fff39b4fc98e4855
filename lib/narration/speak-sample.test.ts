import { expect, it } from 'vitest';
import { AppError } from '../errors';
import { FakeNarrator } from './fakes/narrator';
import { speakSample } from './speak-sample';
import { createVoiceRegistry } from './voice-registry';

const TEXT = 'Nora met a snail.\n\n“Good evening,” it said. And then it slept.';

function voicesWith(...narrators: FakeNarrator[]) {
  return createVoiceRegistry({ narrators, order: narrators.map(({ id }) => id), preferred: null });
}

it('is one recording of all sentences, with each word where it stands in the text', async () => {
  const { bytes, words } = await speakSample(voicesWith(new FakeNarrator({ isPaid: false })), TEXT, 'en');
  expect(bytes.length).toBeGreaterThan(1000);
  expect(words.map(({ start, end }) => TEXT.slice(start, end))).toEqual(TEXT.match(/\p{L}+/gu));
  const times = words.map(({ timeMs }) => timeMs);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times.at(-1)).toBeGreaterThan(times[0] ?? 0);
});

it('is spoken by nobody who has to be paid', async () => {
  const paid = new FakeNarrator({ isPaid: true });
  await expect(speakSample(voicesWith(paid), TEXT, 'en')).rejects.toMatchObject({ code: 'language_not_voiced' });
  expect(paid.texts).toEqual([]);
});

it('is asked for once more where a voice was slow to wake', async () => {
  const slow = new AppError('voice_silent', { isRetryable: true });
  const narrator = new FakeNarrator({ isPaid: false, answer: (_, call) => (call === 0 ? slow : null) });
  const { words } = await speakSample(voicesWith(narrator), TEXT, 'en');
  expect(words).toHaveLength(TEXT.match(/\p{L}+/gu)?.length ?? 0);
});
