import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodedTone } from '@/e2e/fakes/encoded-tone';
import { AppError } from '../errors';
import { toCleanMp3 } from './mp3-frames';
import { readFrameHeader, silentFrame } from './mp3-header';

const bytesOf = (...parts: (Uint8Array | string)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))));

const zeros = (length: number) => new Uint8Array(length);

/** By the headers alone, without looking for anything. */
function walk(frames: Uint8Array): Uint8Array[] {
  const walked: Uint8Array[] = [];
  for (let offset = 0; offset < frames.length; ) {
    const header = readFrameHeader(frames, offset);
    if (header === null) throw new Error(`No frame at ${offset}`);
    expect(offset + header.length).toBeLessThanOrEqual(frames.length);
    walked.push(frames.subarray(offset, offset + header.length));
    offset += header.length;
  }
  return walked;
}

const borrowed = (frame: Uint8Array) => (frame[4] ?? 0) * 2 + ((frame[5] ?? 0) >> 7);

/** Silenced frames keep their data and lose what stands before it. */
const dataOf = (frame: Uint8Array) => Buffer.from(frame.subarray(21)).toString('base64');

let tone: Uint8Array<ArrayBuffer>;
let frames: Uint8Array[];
beforeAll(async () => {
  tone = await encodedTone({ durationMs: 1500 });
  frames = walk(tone);
});

describe('an encoder’s stream', () => {
  it('is taken as it is', () => {
    expect(toCleanMp3(tone)).toEqual({ frames: tone, frameCount: frames.length });
    expect(frames.length).toBeGreaterThan(57);
  });

  it('begins with a frame that borrows nothing, and later frames borrow', () => {
    expect(borrowed(frames[0] ?? zeros(0))).toBe(0);
    expect(frames.filter((frame) => borrowed(frame) > 0).length).toBeGreaterThan(20);
  });
});

describe('what is no sound', () => {
  const picture = () => Buffer.concat([tone.subarray(0, 900), Buffer.from([1, 2, 3])]);

  const id3v2 = (size: number, footer: boolean) =>
    Buffer.from([0x49, 0x44, 0x33, 4, 0, footer ? 0x10 : 0, 0, size >> 14, (size >> 7) & 0x7f, size & 0x7f]);

  function ape(isHeader: boolean, size: number): Buffer {
    const header = Buffer.alloc(32);
    header.write('APETAGEX', 'latin1');
    header.writeUInt32LE(2000, 8);
    header.writeUInt32LE(size, 12);
    header.writeUInt32LE(isHeader ? 0xa0000000 : 0x80000000, 20);
    return header;
  }

  it('is left out: ID3v2 with a picture that looks like sound', () => {
    const image = picture();
    expect(toCleanMp3(bytesOf(id3v2(image.length, false), image, tone)).frames).toEqual(tone);
    const withFooter = bytesOf(id3v2(image.length, true), image, '3DI', zeros(7), tone);
    expect(toCleanMp3(withFooter).frames).toEqual(tone);
  });

  it('is left out: ID3v1 and APE at the end, and between two files', () => {
    const image = picture();
    const end = bytesOf(ape(true, image.length + 32), image, ape(false, image.length + 32), 'TAG', zeros(125));
    expect(toCleanMp3(bytesOf(tone, end)).frames).toEqual(tone);
    expect(toCleanMp3(bytesOf(tone, end, tone, end)).frames).toEqual(bytesOf(tone, tone));
  });

  it.each([
    ['Xing', 21],
    ['Info', 21],
    ['Info', 23],
    ['VBRI', 36],
  ])('is left out: a frame with %s at %i', (mark, at) => {
    const info = silentFrame(128);
    info.set(Buffer.from(mark), at);
    expect(toCleanMp3(bytesOf(info, tone)).frames).toEqual(tone);
    expect(toCleanMp3(bytesOf(tone, info, tone)).frames).toEqual(bytesOf(tone, tone));
  });

  it('does not take a tag at its word that claims more than there is', () => {
    expect(toCleanMp3(bytesOf(id3v2(60_000, false), tone)).frames).toEqual(tone);
    expect(toCleanMp3(bytesOf(ape(true, 0xffffffff), tone)).frames).toEqual(tone);
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['nothing', () => zeros(0)],
    ['zeros', () => zeros(5000)],
    ['text', () => bytesOf('{"detail": "no such voice"}')],
    ['a header alone', () => tone.subarray(0, 4)],
    ['a frame without its end', () => tone.subarray(0, 400)],
    ['a file frame alone', () => bytesOf(silentFrame(128).subarray(0, 21), 'Info', silentFrame(128).subarray(25))],
    ['two channels', () => encodedTone({ durationMs: 1000, channels: 2 })],
    ['half the sample rate', () => encodedTone({ durationMs: 1000, sampleRate: 22_050, bitrate: 64 })],
  ])('is refused when there is nothing else: %s', async (_, made) => {
    const bytes = await made();
    expect(() => toCleanMp3(bytes)).toThrow(expect.objectContaining({ code: 'voice_gibberish', isRetryable: true }));
  });
});

describe('a frame that borrows from what is not there', () => {
  it('is silenced and lends to the next ones', () => {
    const late = frames.findIndex((frame) => borrowed(frame) > 300);
    const rest = frames.slice(late, late + 20);
    const cleaned = walk(toCleanMp3(bytesOf(...rest)).frames);
    expect(cleaned.map(dataOf)).toEqual(rest.map(dataOf));
    expect(borrowed(cleaned[0] ?? zeros(0))).toBe(0);
    expect(cleaned.slice(3)).toEqual(rest.slice(3).map((frame) => new Uint8Array(frame)));
  });

  it('is silenced after a gap in the middle, too', () => {
    const late = frames.findIndex((frame) => borrowed(frame) > 300);
    const gap = [...frames.slice(0, late - 1), Buffer.from('junk'), ...frames.slice(late)];
    const cleaned = walk(toCleanMp3(bytesOf(...gap)).frames);
    expect(cleaned).toHaveLength(frames.length - 2);
    expect(borrowed(cleaned[late - 2] ?? zeros(0))).toBe(0);
  });

  it('has no checksum any more', () => {
    const checked = new Uint8Array(frames.find((frame) => borrowed(frame) > 0) ?? zeros(0));
    checked[1] = 0xfa;
    checked.copyWithin(6, 4, 23);
    const [cleaned = zeros(0)] = walk(toCleanMp3(checked).frames);
    expect([...cleaned.subarray(0, 23)]).toEqual([0xff, 0xfb, checked[2], checked[3], ...zeros(19)]);
  });
});

/** Nothing in it can be taken for a frame or a tag. */
const dullJunk = fc.uint8Array({ max: 0x3f, maxLength: 700 });
/** Anything, headers included. */
const wildJunk = fc.oneof(
  fc.uint8Array({ maxLength: 700 }),
  fc
    .constantFrom('ID3', 'TAG', 'APETAGEX', '\xff\xfb\x90\xc4', '\xff\xfb\x90', '\xff', 'Info')
    .map((text) => bytesOf(text)),
);

describe('a stream with junk', () => {
  it('keeps every frame but those right before the junk', () => {
    const run = fc.tuple(fc.integer({ min: 1, max: 6 }), dullJunk);
    fc.assert(
      fc.property(dullJunk, fc.array(run), fc.integer({ min: 1, max: 6 }), (start, runs, rest) => {
        const parts = runs.flatMap(([count, junk]) => [...frames.slice(10, 10 + count), junk]);
        const kept = runs.flatMap(([count, junk]) => frames.slice(10, 10 + count - (junk.length > 0 ? 1 : 0)));
        const last = frames.slice(10, 10 + rest);
        const cleaned = toCleanMp3(bytesOf(start, ...parts, ...last));
        expect(walk(cleaned.frames).map(dataOf)).toEqual([...kept, ...last].map(dataOf));
      }),
    );
  });

  it('loses the frame that is cut, wherever that is, and no other', () => {
    fc.assert(
      fc.property(fc.nat({ max: tone.length - 1 }), fc.integer({ min: 1, max: 416 }), (start, gap) => {
        const bytes = bytesOf(tone.subarray(0, start), tone.subarray(start + gap));
        const cleaned = walk(toCleanMp3(bytes).frames).map(dataOf);
        const whole = new Set(frames.map(dataOf));
        expect(cleaned.filter((data) => !whole.has(data))).toEqual([]);
        expect(cleaned.length).toBeGreaterThanOrEqual(frames.length - 3);
      }),
    );
  });

  it('ends with whole frames or with voice_gibberish, whatever comes', () => {
    const piece = fc.oneof(
      wildJunk,
      fc.tuple(fc.nat(60), fc.nat(418)).map(([index, end]) => ({ index, end })),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const parts = pieces.map((part) =>
          part instanceof Uint8Array ? part : (frames[part.index] ?? zeros(0)).subarray(0, part.end),
        );
        try {
          const cleaned = toCleanMp3(bytesOf(...parts));
          expect(walk(cleaned.frames)).toHaveLength(cleaned.frameCount);
          expect(toCleanMp3(cleaned.frames)).toEqual(cleaned);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          expect(error.code).toBe('voice_gibberish');
        }
      }),
    );
  });
});
