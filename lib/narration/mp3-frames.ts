import { AppError } from '../errors';
import { type FrameHeader, HEADER_LENGTH, readFrameHeader, SIDE_LENGTH } from './mp3-header';
import { tagLengthAt } from './mp3-tags';

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

/**
 * The frames of what a provider sent, in order: tags, Xing, Info and VBRI frames, whatever else stands between frames and
 * the frame right before it (which may have lost its end) are left out. `voice_gibberish` where no frame of our kind is left.
 *
 * Frames borrow from the data of those before them (the bit reservoir). One that borrows from what is not there would
 * be decoded from the end of the segment that is joined before it: it is silenced, but stays, for the next ones borrow
 * from it. So whatever comes from here can stand behind anything else that does.
 */
export function toCleanMp3(bytes: Uint8Array): Mp3Audio {
  const frames = new Uint8Array(bytes.length);
  let length = 0;
  let frameCount = 0;
  let reservoir = 0;
  for (const { offset, header, isContinued } of framesIn(bytes)) {
    const frame = frames.subarray(length, length + header.length);
    frame.set(bytes.subarray(offset, offset + header.length));
    const room = header.length - header.sideOffset - SIDE_LENGTH;
    if (!isContinued) reservoir = 0;
    if (!isDecodable(frame, header, reservoir)) silence(frame, header);
    reservoir += room;
    length += header.length;
    frameCount += 1;
  }
  if (frameCount === 0) throw new AppError('voice_gibberish', { isRetryable: true, isPaidFor: true });
  return { frames: length === frames.length ? frames : frames.slice(0, length), frameCount };
}

type FoundFrame = {
  offset: number;
  header: FrameHeader;
  /** The frame before it in the bytes is the one that was found last. */
  isContinued: boolean;
};

function* framesIn(bytes: Uint8Array): Generator<FoundFrame> {
  let offset = 0;
  let isContinued = false;
  while (offset < bytes.length) {
    const tagLength = tagLengthAt(bytes, offset);
    const header: FrameHeader | null = tagLength === 0 ? wholeFrameAt(bytes, offset) : null;
    if (header !== null) {
      const isAudio = !isAboutTheFile(bytes, offset);
      if (isAudio) yield { offset, header, isContinued };
      isContinued = isAudio;
    } else if (tagLength === 0) isContinued = false;
    offset += header?.length ?? (tagLength || 1);
  }
}

/** Only what ends where a frame, a tag or nothing follows: junk may look like a header, and a frame may have lost its end. */
function wholeFrameAt(bytes: Uint8Array, offset: number): FrameHeader | null {
  const header = readFrameHeader(bytes, offset);
  if (header === null) return null;
  const next = offset + header.length;
  const isFollowed = next === bytes.length || readFrameHeader(bytes, next) !== null || tagLengthAt(bytes, next) > 0;
  return isFollowed ? header : null;
}

const FILE_MARKS = ['Xing', 'Info', 'VBRI'];
/** After the side information, which some encoders place as if there were a checksum; VBRI has its own place. */
const MARK_OFFSETS = [HEADER_LENGTH + SIDE_LENGTH, HEADER_LENGTH + SIDE_LENGTH + 2, 36];

/** Silent, and says how long the file is: untrue once its frames stand elsewhere. */
function isAboutTheFile(bytes: Uint8Array, offset: number): boolean {
  return MARK_OFFSETS.some((at) => {
    const mark = String.fromCharCode(...bytes.subarray(offset + at, offset + at + 4));
    return FILE_MARKS.includes(mark);
  });
}

function isDecodable(frame: Uint8Array, header: FrameHeader, reservoir: number): boolean {
  const side = frame.subarray(header.sideOffset, header.sideOffset + SIDE_LENGTH);
  const borrowed = bitsOf(side, 0, 9);
  const needed = bitsOf(side, 18, 12) + bitsOf(side, 77, 12);
  const room = header.length - header.sideOffset - SIDE_LENGTH;
  return borrowed <= reservoir && needed <= (borrowed + room) * 8;
}

function bitsOf(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let bit = start; bit < start + count; bit += 1)
    value = value * 2 + (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  return value;
}

/** Without a checksum, which would no longer be right. */
function silence(frame: Uint8Array, { sideOffset }: FrameHeader): void {
  frame[1] = 0xfb;
  frame.fill(0, HEADER_LENGTH, sideOffset + SIDE_LENGTH);
}
