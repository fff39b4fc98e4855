import { durationMsOf, type Mp3Audio } from './mp3-frames';
import { silentFrame } from './mp3-header';

/** What every narrator here speaks at. */
const BITRATE_KBPS = 128;

/** Silence that is as long as asked, or up to one frame (26 ms) longer; at least one frame. */
export function silentMp3(durationMs: number): Mp3Audio {
  const frame = silentFrame(BITRATE_KBPS);
  const frameCount = Math.max(1, Math.ceil(durationMs / durationMsOf({ frameCount: 1 })));
  const frames = new Uint8Array(frame.length * frameCount);
  for (let index = 0; index < frameCount; index += 1) frames.set(frame, index * frame.length);
  return { frames, frameCount };
}
