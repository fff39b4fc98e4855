import type { GenerationAttempt } from './generation';
import type { StorySnapshot } from './story-run';

/** What writing counts for the operator. */
export type StoryMeter = {
  attempted: (attempt: GenerationAttempt) => void;
  ended: (story: Pick<StorySnapshot, 'status' | 'errorCode'>) => void;
};
