import type { ErrorCode } from '../errors';
import type { GenerationAttempt } from './generation';
import type { StorySnapshot } from './story-run';

/** What writing counts for the operator. */
export type StoryMeter = {
  attempted: (attempt: GenerationAttempt) => void;
  /** One call of the judge. */
  judged: (call: { outcome: 'succeeded' | 'failed'; code: ErrorCode | null }) => void;
  /** What the judge of one story has cost. */
  spent: (attempt: Pick<GenerationAttempt, 'model' | 'input_tokens' | 'output_tokens' | 'cost_usd'>) => void;
  ended: (story: Pick<StorySnapshot, 'status' | 'errorCode'>) => void;
};
