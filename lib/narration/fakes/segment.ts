import type { NarrationSegment } from '../narration';

export function aSegment(changes: Partial<NarrationSegment>): NarrationSegment {
  return {
    startMs: 0,
    durationMs: 1200,
    start: 0,
    end: 9,
    isEstimated: false,
    words: [{ start: 0, end: 4, timeMs: 20 }],
    provider: 'elevenlabs',
    voice: 'anna',
    model: 'flash',
    fallbackCode: null,
    characters: 0,
    costUsd: null,
    audioPath: 'segments/p/ab/abc.mp3',
    isStored: true,
    ...changes,
  };
}
