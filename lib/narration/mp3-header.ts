/** Of a frame that every recording here is made of: MPEG-1 layer III, mono, 44,100 Hz. */
export type FrameHeader = {
  /** In bytes, header included. */
  length: number;
  bitrateKbps: number;
  /** Where its side information begins, in bytes of the frame: after the header and, where there is one, the checksum. */
  sideOffset: number;
};

export const HEADER_LENGTH = 4;
/** Of one channel in MPEG-1. */
export const SIDE_LENGTH = 17;

const CHECKSUM_LENGTH = 2;

/** By the header's bitrate index; 0 is `free` and 15 forbidden. */
const BITRATES_KBPS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];

const lengthOf = (bitrateKbps: number, padding: number) => Math.floor((144_000 * bitrateKbps) / 44_100) + padding;

/** Null where no such frame begins. The frame itself may reach past the end. */
export function readFrameHeader(bytes: Uint8Array, offset: number): FrameHeader | null {
  const [sync = 0, version = 0, rate = 0, mode = 0] = bytes.subarray(offset, offset + HEADER_LENGTH);
  const isLayer3 = sync === 0xff && (version & 0xfe) === 0xfa;
  const is44100 = (rate & 0x0c) === 0;
  const isMono = (mode & 0xc0) === 0xc0;
  const isReserved = (mode & 0x03) === 0x02;
  const bitrateKbps = BITRATES_KBPS[rate >> 4] ?? 0;
  if (!isLayer3 || !is44100 || !isMono || isReserved || bitrateKbps === 0) return null;
  const sideOffset = HEADER_LENGTH + (version & 1 ? 0 : CHECKSUM_LENGTH);
  return { length: lengthOf(bitrateKbps, (rate >> 1) & 1), bitrateKbps, sideOffset };
}

/** A frame without sound, of the least bitrate at or above the wish that there is; nothing else stands in it. */
export function silentFrame(wishedKbps: number): Uint8Array<ArrayBuffer> {
  const index = BITRATES_KBPS.findIndex((bitrate) => bitrate >= wishedKbps);
  const frame = new Uint8Array(lengthOf(BITRATES_KBPS[index] ?? 0, 0));
  frame.set([0xff, 0xfb, index << 4, 0xc4]);
  return frame;
}
