import { metrics } from '@/lib/metrics';
import { BUILT_IN_MODEL } from '@/lib/stories/generation';
import type { StoryMeter } from '@/lib/stories/story-meter';

export const storyMeter: StoryMeter = {
  attempted({ model, status, error_code, input_tokens, output_tokens, cost_usd, first_token_ms }) {
    const provider = model === BUILT_IN_MODEL ? BUILT_IN_MODEL : 'openrouter';
    metrics.providerCalls.inc({ provider, outcome: status });
    if (error_code !== null) metrics.providerFailures.inc({ provider, code: error_code });
    if (first_token_ms !== null) metrics.firstWords.observe({ provider, model }, first_token_ms / 1000);
    metrics.tokens.inc({ model, direction: 'input' }, input_tokens ?? 0);
    metrics.tokens.inc({ model, direction: 'output' }, output_tokens ?? 0);
    metrics.costUsd.inc({ model }, cost_usd ?? 0);
  },
  ended({ status, errorCode }) {
    metrics.stories.inc({ status, code: errorCode ?? 'none' });
  },
};
