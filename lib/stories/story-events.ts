import type { ErrorCode } from '../errors';
import type { StoryStatus } from './story';

/** What a story's stream says. `offset`: how many UTF-16 code units of the content have been sent with this event. */
export type StoryEvent =
  | { type: 'story'; id: string; status: StoryStatus }
  | { type: 'title'; title: string }
  | { type: 'text'; delta: string; offset: number }
  | { type: 'done'; id: string; status: StoryStatus }
  | { type: 'error'; code: ErrorCode };
