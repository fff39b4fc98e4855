import type { ErrorCode } from '../errors';
import type { NarratorId } from './narrator';

export const NARRATION_STATUSES = ['narrating', 'ready', 'failed'] as const;

export type NarrationStatus = (typeof NARRATION_STATUSES)[number];

/** One piece of the story as it is spoken. */
export type NarrationSegment = {
  startMs: number;
  durationMs: number;
  /** Which piece: characters (UTF-16 code units) of the story's content. */
  start: number;
  end: number;
  /** `start`, `end` as above, of each word; `timeMs` from the beginning of the story. */
  words: { start: number; end: number; timeMs: number }[];
  /** Their times are a guess. */
  isEstimated: boolean;
  /** Who has spoken it, and why it was not who was asked for. */
  provider: NarratorId;
  voice: string;
  model: string | null;
  fallbackCode: ErrorCode | null;
  /** What this narration has paid for it: nothing where the recording was there already. */
  characters: number;
  costUsd: number | null;
  /** Where its recording is kept: a path of the `AudioStore`. */
  audioPath: string;
  /** False where it could not be kept, and is only in the memory of the process that narrates. */
  isStored: boolean;
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
  durationMs: number | null;
  /** What was sent to the provider, and is paid for. */
  characters: number;
  costUsd: number | null;
  audioPath: string | null;
};
