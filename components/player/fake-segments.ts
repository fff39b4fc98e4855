import type { Segment } from './timeline';

/** For tests: one sentence a second, of two words of four letters each. */
export function aSegment(index: number, changes: Partial<Segment> = {}): Segment {
  const start = index * 10;
  return {
    index,
    startMs: index * 1000,
    durationMs: 1000,
    words: [
      { start, end: start + 4, timeMs: index * 1000 + 100 },
      { start: start + 5, end: start + 9, timeMs: index * 1000 + 500 },
    ],
    url: `/segments/${index}`,
    voice: 'built-in:en',
    fallbackCode: null,
    ...changes,
  };
}

export function segmentsUpTo(count: number): Segment[] {
  return Array.from({ length: count }, (_, index) => aSegment(index));
}
