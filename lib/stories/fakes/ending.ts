import { randomUUID } from 'node:crypto';
import type { GenerationAttempt } from '../generation';
import type { StoryEnding } from '../writing-repository';

export const anAttempt = (changes: Partial<GenerationAttempt> = {}): GenerationAttempt => ({
  id: randomUUID(),
  model: 'm',
  status: 'failed',
  error_code: 'storyteller_busy',
  input_tokens: null,
  output_tokens: null,
  cost_usd: 0.000123,
  first_token_ms: null,
  duration_ms: 12,
  ...changes,
});

/** Told to its end. */
export const ending: StoryEnding = {
  status: 'ready',
  title: 'The End',
  content: 'It ended well.',
  summary: 'Short.',
  model_used: 'm',
  full_response: { text: 'raw' },
  generation_info: { opening: 'It', ending: 'ended', names: ['Osric'] },
};
