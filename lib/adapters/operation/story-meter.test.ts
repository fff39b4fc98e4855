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
