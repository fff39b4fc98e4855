import { AppError } from '../errors';

/** Whole MPEG-1 layer III frames, mono, 44,100 Hz, one after another with nothing in between. */
export type Mp3Audio = {
  frames: Uint8Array<ArrayBuffer>;
  /** 1,152 samples each. */
  frameCount: number;
};

export const SAMPLE_RATE = 44_100;
const SAMPLES_PER_FRAME = 1152;

/** How long a player takes for it; what was encoded may be a little shorter. */
export function durationMsOf({ frameCount }: Pick<Mp3Audio, 'frameCount'>): number {
  return (frameCount * SAMPLES_PER_FRAME * 1000) / SAMPLE_RATE;
}
