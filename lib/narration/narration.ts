import type { ErrorCode } from '../errors';
import type { NarratorId } from './narrator';

export const NARRATION_STATUSES = ['narrating', 'ready', 'failed'] as const;

export type NarrationStatus = (typeof NARRATION_STATUSES)[number];

/** One piece of the story as it is spoken. */
export type NarrationSegment = {
  startMs: number;
  durationMs: number;
  /** `start`, `end`: characters (UTF-16 code units) of the story's content; `timeMs` from the beginning of the story. */
  words: { start: number; end: number; timeMs: number }[];
  /** Who has spoken it, and why it was not who was asked for. */
  provider: NarratorId;
  voice: string;
  fallbackCode: ErrorCode | null;
  /** Where its recording is kept: a path of the `AudioStore`. */
  audioPath: string;
};

/** A story in one voice. */
export type Narration = {
  id: string;
  storyId: string;
  provider: string;
  voice: string;
  model: string | null;
  language: string;
  status: NarrationStatus;
  segments: NarrationSegment[];
  durationMs: number | null;
  /** What was sent to the provider, and is paid for. */
  characters: number;
  costUsd: number | null;
  audioPath: string | null;
};
