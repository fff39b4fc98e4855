import { metrics } from '@/lib/metrics';
import { BUILT_IN_MODEL, type GenerationAttempt } from '@/lib/stories/generation';
import type { StoryMeter } from '@/lib/stories/story-meter';
import { outcomeOf } from './call-outcome';

function spent({
  model,
  input_tokens,
  output_tokens,
  cost_usd,
}: Pick<GenerationAttempt, 'model' | 'input_tokens' | 'output_tokens' | 'cost_usd'>): void {
  metrics.tokens.inc({ model, direction: 'input' }, input_tokens ?? 0);
  metrics.tokens.inc({ model, direction: 'output' }, output_tokens ?? 0);
  metrics.costUsd.inc({ model }, cost_usd ?? 0);
}

export const storyMeter: StoryMeter = {
  attempted({ status, error_code, first_token_ms, ...attempt }) {
    const { model } = attempt;
    const provider = model === BUILT_IN_MODEL ? BUILT_IN_MODEL : 'openrouter';
    metrics.providerCalls.inc({ provider, outcome: error_code === null ? status : outcomeOf({ code: error_code }) });
    if (error_code !== null) metrics.providerFailures.inc({ provider, code: error_code });
    if (first_token_ms !== null) metrics.firstWords.observe({ provider, model }, first_token_ms / 1000);
    spent(attempt);
  },
  judged({ outcome, code }) {
    metrics.providerCalls.inc({ provider: 'judge', outcome: code === null ? outcome : outcomeOf({ code }) });
    if (code !== null) metrics.providerFailures.inc({ provider: 'judge', code });
  },
  spent,
  ended({ status, errorCode }) {
    metrics.stories.inc({ status, code: errorCode ?? 'none' });
  },
};
