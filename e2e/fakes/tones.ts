import { createMp3Encoder } from 'wasm-media-encoders';

/*
 * What the fake voices say: tones as long as the text would take, the same for the same text. One tape is encoded when
 * first asked for; every speech is as many of its first frames as it needs, so that speaking costs no computing.
 */

export const FRAME_MS = (1152 * 1000) / 44_100;

/** MPEG-1 layer III, 128 kbit/s, 44,100 Hz: 417 bytes, and one more where the header says so. */
const FRAME_BYTES = 417;
const PADDING_BIT = 2;

const TAPE_MS = 20_000;
const PCM_RATE = 24_000;

/** About 15 letters a second, as a calm voice speaks. */
const CHARACTER_MS = 65;
const PAUSE_MS = 250;

let tape: Promise<Buffer[]> | undefined;
let stereo: Promise<Buffer> | undefined;

/** How long each character of the text is spoken; in all a whole number of frames. */
export function characterTimes(characters: readonly string[]): { startsMs: number[]; durationMs: number } {
  const startsMs: number[] = [];
  let timeMs = 0;
  for (const character of characters) {
    startsMs.push(timeMs);
    timeMs += /[.,;:!?…]/u.test(character) ? PAUSE_MS : CHARACTER_MS;
  }
  return { startsMs, durationMs: Math.ceil(timeMs / FRAME_MS) * FRAME_MS };
}

/** Frames of clean MP3, mono. */
export async function toneFrames(durationMs: number): Promise<Buffer[]> {
  tape ??= encode(TAPE_MS, 44_100, 1).then(cutFrames);
  const frames = await tape;
  const count = Math.round(durationMs / FRAME_MS);
  return Array.from({ length: count }, (_, index) => frames[index % frames.length] ?? Buffer.alloc(0));
}

/** Little-endian 16-bit samples, mono, 24,000 Hz. */
export function tonePcm(durationMs: number): Buffer {
  const samples = toneSamples(durationMs, PCM_RATE);
  const pcm = Buffer.alloc(samples.length * 2);
  for (const [index, sample] of samples.entries()) pcm.writeInt16LE(Math.round(sample * 32_767), index * 2);
  return pcm;
}

/** MPEG-2, two channels, 22,050 Hz: playable, and no part of a story. */
export function stereoAudio(): Promise<Buffer> {
  stereo ??= encode(1000, 22_050, 2);
  return stereo;
}

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A beep and a pause, three times a second. */
function toneSamples(durationMs: number, sampleRate: number): Float32Array {
  const samples = new Float32Array(Math.round((durationMs * sampleRate) / 1000));
  for (let index = 0; index < samples.length; index += 1) {
    const seconds = index / sampleRate;
    samples[index] = (seconds * 3) % 1 < 0.8 ? 0.3 * Math.sin(2 * Math.PI * 220 * seconds) : 0;
  }
  return samples;
}

async function encode(durationMs: number, sampleRate: 22_050 | 44_100, channels: 1 | 2): Promise<Buffer> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate, channels, bitrate: 128, outputSampleRate: sampleRate });
  const samples = toneSamples(durationMs, sampleRate);
  const encoded = Buffer.from(encoder.encode(channels === 1 ? [samples] : [samples, samples]));
  return Buffer.concat([encoded, encoder.finalize()]);
}

function cutFrames(mp3: Buffer): Buffer[] {
  const frames: Buffer[] = [];
  for (let start = 0; start + 3 < mp3.length; ) {
    const length = FRAME_BYTES + (mp3.readUInt8(start + 2) & PADDING_BIT ? 1 : 0);
    frames.push(mp3.subarray(start, start + length));
    start += length;
  }
  return frames;
}
