import type { Mp3Audio } from './mp3-frames';
import { HEADER_LENGTH, readFrameHeader, SIDE_LENGTH, silentFrame } from './mp3-header';

const SEEK_ENTRIES = 100;
/** Frames, bytes and seek table are given. */
const INFO_FLAGS = 0x07;
/** The least that has room for what the Info frame says. */
const LEAST_INFO_KBPS = 64;

/**
 * One file that any player opens with its length and seeks in: an Info frame (frames, bytes, seek table), then the pieces
 * as they are. Layout: https://www.codeproject.com/Articles/8295/MPEG-Audio-Frame-Header#XINGHeader
 */
export function joinMp3(pieces: readonly Mp3Audio[]): Uint8Array<ArrayBuffer> {
  const { offsets, bitrates } = framesOf(pieces);
  const [first] = bitrates;
  if (first === undefined) throw new Error('There is nothing to join.');
  const info = silentFrame(Math.max(first, LEAST_INFO_KBPS));
  const audioLength = pieces.reduce((sum, { frames }) => sum + frames.length, 0);
  const file = new Uint8Array(info.length + audioLength);
  file.set(info);
  describeFile(
    file,
    offsets.map((offset) => info.length + offset),
    bitrates.size === 1,
  );
  let length = info.length;
  for (const { frames } of pieces) {
    file.set(frames, length);
    length += frames.length;
  }
  return file;
}

/** Where each frame begins, counted from the first, and what bitrates there are. */
function framesOf(pieces: readonly Mp3Audio[]): { offsets: number[]; bitrates: Set<number> } {
  const offsets: number[] = [];
  const bitrates = new Set<number>();
  let start = 0;
  for (const { frames } of pieces) {
    let offset = 0;
    while (offset < frames.length) {
      const header = readFrameHeader(frames, offset);
      if (header === null) throw new Error('These are no clean frames.');
      offsets.push(start + offset);
      bitrates.add(header.bitrateKbps);
      offset += header.length;
    }
    start += offset;
  }
  return { offsets, bitrates };
}

function describeFile(file: Uint8Array<ArrayBuffer>, offsets: readonly number[], isConstant: boolean): void {
  const at = HEADER_LENGTH + SIDE_LENGTH;
  // Players take the first name for a file of one bitrate and the other for a changing one.
  file.set(new TextEncoder().encode(isConstant ? 'Info' : 'Xing'), at);
  const view = new DataView(file.buffer);
  view.setUint32(at + 4, INFO_FLAGS);
  view.setUint32(at + 8, offsets.length);
  view.setUint32(at + 12, file.length);
  for (let percent = 0; percent < SEEK_ENTRIES; percent += 1) {
    const offset = offsets[Math.floor((percent * offsets.length) / SEEK_ENTRIES)] ?? 0;
    file[at + 16 + percent] = Math.floor((offset * 256) / file.length);
  }
}
