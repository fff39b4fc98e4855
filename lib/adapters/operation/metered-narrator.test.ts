import { beforeEach, expect, it } from 'vitest';
import { AppError } from '@/lib/errors';
import { metrics } from '@/lib/metrics';
import type { Narrator } from '@/lib/narration/narrator';
import { createSilentNarrator } from '../voices/silent';
import { metered } from './metered-narrator';

const request = { text: 'Once.', language: 'en', voice: 'silence', previousText: '', nextText: '' };

beforeEach(() => {
  metrics.providerCalls.reset();
  metrics.providerFailures.reset();
  metrics.narratedCharacters.reset();
});

function failing(error: Error): Narrator {
  return { ...createSilentNarrator(), speak: () => Promise.reject(error) };
}

const counted = async () => {
  const calls = (await metrics.providerCalls.get()).values.map(({ labels, value }) => [labels.outcome, value]);
  const failures = (await metrics.providerFailures.get()).values.map(({ labels, value }) => [labels.code, value]);
  const spoken = (await metrics.narratedCharacters.get()).values.map(({ labels, value }) => [labels.provider, value]);
  return { calls, failures, spoken };
};

it('counts what was spoken', async () => {
  const narrator = createSilentNarrator();
  const [voice] = await narrator.listVoices('en');
  await metered(narrator, false).speak({ ...request, voice: voice?.id ?? '' });
  expect(await counted()).toEqual({ calls: [['succeeded', 1]], failures: [], spoken: [['silence', 5]] });
});

it('counts failures by their code, and lets them pass', async () => {
  const error = new AppError('voice_credit');
  await expect(metered(failing(error), false).speak(request)).rejects.toBe(error);
  expect(await counted()).toEqual({ calls: [['failed', 1]], failures: [['voice_credit', 1]], spoken: [] });
});

it.each([
  ['voice_key', 'refused'],
  ['voice_credit', 'refused'],
  ['voice_unavailable', 'failed'],
  ['voice_busy', 'failed'],
] as const)('with a parent’s own key %s is %s', async (code, outcome) => {
  const error = new AppError(code);
  await expect(metered(failing(error), true).speak(request)).rejects.toBe(error);
  expect(await counted()).toEqual({ calls: [[outcome, 1]], failures: [[code, 1]], spoken: [] });
});

it('takes what its caller broke off for no failure', async () => {
  const error = new AppError('narration_interrupted');
  await expect(metered(failing(error), false).speak(request, AbortSignal.abort(error))).rejects.toBe(error);
  expect(await counted()).toEqual({ calls: [['stopped', 1]], failures: [], spoken: [] });
});
