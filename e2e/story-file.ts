import { expect } from '@playwright/test';
import { durationMsOf, toCleanMp3 } from '@/lib/narration/mp3-frames';
import { readFrameHeader } from '@/lib/narration/mp3-header';
import { tagLengthAt } from '@/lib/narration/mp3-tags';

/** Tags, then whole frames to the last byte and nothing else; answers how long all of them but the first, the table, last. */
export function walkStoryFile(file: Uint8Array): number {
  let offset = 0;
  for (let tag = tagLengthAt(file, 0); tag > 0; tag = tagLengthAt(file, offset)) offset += tag;
  const audio = file.subarray(offset);
  let frameCount = 0;
  for (let at = 0; at < audio.length; frameCount += 1) {
    const header = readFrameHeader(audio, at);
    // Not by `expect`, whose report takes longer than all else: there are thousands of frames.
    if (header === null) throw new Error(`No frame at byte ${offset + at}`);
    at += header.length;
    if (at > audio.length) throw new Error('The last frame is cut off');
  }
  const clean = toCleanMp3(audio);
  expect(clean.frameCount).toBe(frameCount - 1);
  // Nothing had to be silenced for borrowing from what is not there.
  expect(Buffer.from(clean.frames).equals(audio.subarray(audio.length - clean.frames.length))).toBe(true);
  return durationMsOf(clean);
}
