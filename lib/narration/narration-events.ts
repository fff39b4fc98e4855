import type { ErrorCode } from '../errors';
import type { NarrationSegment, NarrationStatus } from './narration';

/** What a narration's stream says. */
export type NarrationEvent =
  | { type: 'narration'; id: string; status: NarrationStatus }
  | { type: 'segment'; index: number; segment: NarrationSegment }
  /** There is nothing more to hear; `ready`: and the whole is stored. */
  | { type: 'done'; id: string; status: NarrationStatus; durationMs: number }
  | { type: 'error'; code: ErrorCode };
