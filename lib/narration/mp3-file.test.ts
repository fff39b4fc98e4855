import { describe, expect, it } from 'vitest';
import { encodedTone } from '@/e2e/fakes/encoded-tone';
import { joinMp3 } from './mp3-file';
import { durationMsOf, type Mp3Audio, toCleanMp3 } from './mp3-frames';
import { readFrameHeader } from './mp3-header';
import { silentMp3 } from './mp3-silence';

function walk(file: Uint8Array): number[] {
  const offsets: number[] = [];
  for (let offset = 0; offset < file.length; ) {
    const header = readFrameHeader(file, offset);
    if (header === null) throw new Error(`No frame at ${offset}`);
    offsets.push(offset);
    offset += header.length;
  }
  return offsets;
}

/** What a player reads in the first frame. */
function infoOf(file: Uint8Array<ArrayBuffer>) {
  const view = new DataView(file.buffer);
  return {
    mark: Buffer.from(file.subarray(21, 25)).toString('latin1'),
    flags: view.getUint32(25),
    frames: view.getUint32(29),
    bytes: view.getUint32(33),
    seek: [...file.subarray(37, 137)],
  };
}

const tones = async (...durations: number[]): Promise<Mp3Audio[]> =>
  Promise.all(durations.map(async (durationMs) => toCleanMp3(await encodedTone({ durationMs }))));

describe('a joined file', () => {
  it('has all frames of its pieces behind one that counts them', async () => {
    const pieces = await tones(700, 1300, 60);
    const file = joinMp3(pieces);
    const [, start = 0] = walk(file);
    const frameCount = pieces.reduce((sum, piece) => sum + piece.frameCount, 0);
    expect(Buffer.from(file.subarray(start)).equals(Buffer.concat(pieces.map(({ frames }) => frames)))).toBe(true);
    expect(walk(file)).toHaveLength(1 + frameCount);
    expect(infoOf(file)).toMatchObject({ mark: 'Info', flags: 7, frames: frameCount, bytes: file.length });
  });

  it('comes apart again without the counting frame', async () => {
    const pieces = await tones(500, 400);
    const cleaned = toCleanMp3(joinMp3(pieces));
    expect(Buffer.from(cleaned.frames).equals(Buffer.concat(pieces.map(({ frames }) => frames)))).toBe(true);
  });

  it('lasts as long as what was spoken', async () => {
    const pieces = await tones(1000, 2000);
    const { frames } = infoOf(joinMp3(pieces));
    const sumMs = pieces.reduce((sum, piece) => sum + durationMsOf(piece), 0);
    expect(durationMsOf({ frameCount: frames })).toBeCloseTo(sumMs);
    // Each piece is what was encoded, what the encoder begins with, and the rest of its last frame.
    expect(sumMs).toBeGreaterThan(3000);
    expect(sumMs).toBeLessThan(3000 + 2 * 80);
  });

  it('leads to the frame of each hundredth, to a 256th of the file, also where bitrates differ', async () => {
    const quiet = toCleanMp3(await encodedTone({ durationMs: 4000, bitrate: 64 }));
    const file = joinMp3([quiet, ...(await tones(4000))]);
    const { mark, seek } = infoOf(file);
    const offsets = walk(file).slice(1);
    expect(mark).toBe('Xing');
    expect(seek).toEqual(seek.toSorted((one, other) => one - other));
    for (const [percent, entry] of seek.entries()) {
      const sought = offsets[Math.floor((percent * offsets.length) / 100)] ?? Number.NaN;
      expect(Math.abs((entry * file.length) / 256 - sought)).toBeLessThanOrEqual(file.length / 256);
    }
  });

  it('has room for the count where the audio’s own frames have none', () => {
    const frame = new Uint8Array(104);
    frame.set([0xff, 0xfb, 0x10, 0xc4]);
    expect(infoOf(joinMp3([{ frames: frame, frameCount: 1 }]))).toMatchObject({ mark: 'Info', frames: 1 });
  });

  it('is not made of nothing', () => expect(() => joinMp3([])).toThrow('nothing to join'));
});

describe('silence', () => {
  it.each([
    [0, 1],
    [1, 1],
    [26, 1],
    [27, 2],
    [1000, 39],
  ])('of %i ms is %i frames', (durationMs, frameCount) => {
    const silence = silentMp3(durationMs);
    expect(silence.frameCount).toBe(frameCount);
    expect(walk(silence.frames)).toHaveLength(frameCount);
    expect(toCleanMp3(silence.frames)).toEqual(silence);
  });
});
