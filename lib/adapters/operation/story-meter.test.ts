import { beforeEach, expect, it } from 'vitest';
import { metrics } from '@/lib/metrics';
import { storyMeter } from './story-meter';

const ATTEMPT = {
  id: 'a',
  model: 'fake/quick',
  status: 'succeeded',
  error_code: null,
  input_tokens: 321,
  output_tokens: 123,
  cost_usd: 0.25,
  first_token_ms: 700,
  duration_ms: 9000,
} as const;

beforeEach(() => metrics.registry.resetMetrics());

it('counts what an attempt took, gave and cost', async () => {
  storyMeter.attempted(ATTEMPT);
  storyMeter.ended({ status: 'ready', errorCode: null });
  const text = await metrics.registry.metrics();
  for (const line of [
    'tale_provider_calls_total{provider="openrouter",outcome="succeeded"} 1',
    'tale_first_words_seconds_bucket{le="0.5",provider="openrouter",model="fake/quick"} 0',
    'tale_first_words_seconds_bucket{le="1",provider="openrouter",model="fake/quick"} 1',
    'tale_tokens_total{model="fake/quick",direction="input"} 321',
    'tale_tokens_total{model="fake/quick",direction="output"} 123',
    'tale_cost_usd_total{model="fake/quick"} 0.25',
    'tale_stories_total{status="ready",code="none"} 1',
  ]) {
    expect(text).toContain(line);
  }
});

it('counts a failure under its provider and code, and no first words where there were none', async () => {
  const failure = { status: 'failed', error_code: 'storyteller_busy', first_token_ms: null, cost_usd: null } as const;
  storyMeter.attempted({ ...ATTEMPT, ...failure });
  storyMeter.attempted({ ...ATTEMPT, ...failure, model: 'built-in' });
  const text = await metrics.registry.metrics();
  for (const provider of ['openrouter', 'built-in']) {
    expect(text).toContain(`tale_provider_failures_total{provider="${provider}",code="storyteller_busy"} 1`);
  }
  expect(text).not.toContain('tale_first_words_seconds_count{');
});

it.each([
  ['storyteller_key', 'failed'],
  ['storyteller_refused', 'refused'],
  ['own_key_refused', 'refused'],
  ['own_key_credit', 'refused'],
  ['story_interrupted', 'stopped'],
] as const)('an attempt that ends with %s is counted as %s', async (code, outcome) => {
  storyMeter.attempted({ ...ATTEMPT, status: 'failed', error_code: code });
  const text = await metrics.registry.metrics();
  expect(text).toContain(`tale_provider_calls_total{provider="openrouter",outcome="${outcome}"} 1`);
  expect(text).toContain(`tale_provider_failures_total{provider="openrouter",code="${code}"} 1`);
});

it('what a parent stops is no failure, and neither is what the judge’s model would rather not read', async () => {
  storyMeter.attempted({ ...ATTEMPT, status: 'stopped' });
  storyMeter.judged({ outcome: 'failed', code: 'storyteller_refused' });
  storyMeter.judged({ outcome: 'failed', code: 'storyteller_key' });
  const text = await metrics.registry.metrics();
  for (const line of [
    'tale_provider_calls_total{provider="openrouter",outcome="stopped"} 1',
    'tale_provider_calls_total{provider="judge",outcome="refused"} 1',
    'tale_provider_calls_total{provider="judge",outcome="failed"} 1',
  ]) {
    expect(text).toContain(line);
  }
});
