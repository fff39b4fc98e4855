import { expect, it } from 'vitest';
import { tonePcm } from '@/e2e/fakes/tones';
import { durationMsOf, toCleanMp3 } from '@/lib/narration/mp3-frames';
import { encodePcm } from './pcm-encoder';

const RATE = 24_000;
const SILENT_MS = 500;
const silence = Buffer.alloc((SILENT_MS * RATE * 2) / 1000);

async function* cut(pcm: Buffer, pieceBytes: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < pcm.length; start += pieceBytes) yield pcm.subarray(start, start + pieceBytes);
}

it('is clean audio as long as the samples, and the encoder’s own delay', async () => {
  const { bytes, durationMs } = await encodePcm(cut(tonePcm(3000), 4096), RATE);
  expect(durationMs).toBeCloseTo(3000, 0);
  const audio = toCleanMp3(bytes);
  expect(audio.frames.length).toBe(bytes.length);
  expect(durationMsOf(audio)).toBeGreaterThanOrEqual(3000);
  expect(durationMsOf(audio)).toBeLessThan(3120);
});

it('is the same however the samples were cut', async () => {
  const pcm = tonePcm(1000);
  const whole = await encodePcm(cut(pcm, pcm.length), RATE);
  for (const pieceBytes of [333, 4097]) {
    const { bytes } = await encodePcm(cut(pcm, pieceBytes), RATE);
    expect(bytes.equals(whole.bytes)).toBe(true);
  }
});

it('is its own at the same time as others', async () => {
  const pcm = [500, 900, 1300].map(tonePcm);
  const alone: Buffer[] = [];
  for (const samples of pcm) alone.push((await encodePcm(cut(samples, 1000), RATE)).bytes);
  const together = await Promise.all(pcm.map((samples) => encodePcm(cut(samples, 1000), RATE)));
  expect(together.map(({ bytes }, index) => bytes.equals(alone[index] ?? Buffer.alloc(0)))).toEqual([true, true, true]);
});

it('knows where the silence ends and begins again', async () => {
  const pcm = Buffer.concat([silence, tonePcm(1000), silence]);
  const { spokenFromMs, spokenUntilMs, durationMs } = await encodePcm(cut(pcm, 5000), RATE);
  expect(Math.abs(spokenFromMs - SILENT_MS)).toBeLessThan(5);
  // The tone itself pauses for its last 67 ms.
  expect(spokenUntilMs).toBeGreaterThan(SILENT_MS + 900);
  expect(spokenUntilMs).toBeLessThanOrEqual(SILENT_MS + 1000);
  expect(durationMs).toBeCloseTo(2 * SILENT_MS + 1000, 0);
});

it('of nothing but silence all is spoken, of nothing nothing', async () => {
  expect(await encodePcm(cut(silence, 999), RATE)).toMatchObject({ spokenFromMs: 0, spokenUntilMs: SILENT_MS });
  expect(await encodePcm(cut(Buffer.alloc(1), 1), RATE)).toMatchObject({ durationMs: 0 });
});

it('works again after samples that failed in the middle', async () => {
  async function* failing() {
    yield tonePcm(300);
    throw new Error('the line went dead');
  }
  await expect(encodePcm(failing(), RATE)).rejects.toThrow('the line went dead');
  expect((await encodePcm(cut(tonePcm(300), 1000), RATE)).durationMs).toBeCloseTo(300, 0);
});
