import type { ErrorCode } from '../errors';
import type { NarrationSegment } from './narration';
import { formatVoiceId } from './voice-id';

export type WhoSpoke = {
  /** In the order in which they first spoke. */
  voices: { id: string; sentences: number }[];
  /** Why others spoke than was asked for, and in how many sentences. */
  fallbacks: { code: ErrorCode; count: number }[];
};

type Spoken = Pick<NarrationSegment, 'provider' | 'voice' | 'fallbackCode'>;

export function whoSpoke(segments: readonly Spoken[]): WhoSpoke {
  const voices = countOf(segments.map(formatVoiceId));
  const fallbacks = countOf(segments.flatMap(({ fallbackCode }) => fallbackCode ?? []));
  return {
    voices: voices.map(([id, sentences]) => ({ id, sentences })),
    fallbacks: fallbacks.map(([code, count]) => ({ code, count })),
  };
}

function countOf<Item>(items: readonly Item[]): [Item, number][] {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts];
}
