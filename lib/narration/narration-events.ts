import type { ErrorCode } from '../errors';
import type { NarrationSegment, NarrationStatus } from './narration';

/** What a narration's stream says. */
export type NarrationEvent =
  | { type: 'narration'; id: string; status: NarrationStatus }
  | { type: 'segment'; index: number; segment: NarrationSegment }
  | { type: 'done'; id: string; status: NarrationStatus; durationMs: number }
  | { type: 'error'; code: ErrorCode };
