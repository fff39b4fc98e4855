import { setImmediate as otherWork } from 'node:timers/promises';
import { createMp3Encoder } from 'wasm-media-encoders';
import { SAMPLE_RATE } from '@/lib/narration/mp3-frames';

type Mp3Encoder = Awaited<ReturnType<typeof createMp3Encoder>>;

export type EncodedPcm = {
  bytes: Buffer;
  durationMs: number;
  /** Without the silence before and after. */
  spokenFromMs: number;
  spokenUntilMs: number;
};

/** A tenth of a second of speech: encoding it takes 2 to 4 ms, and everybody else's requests come in between. */
const SLICES_PER_SECOND = 10;

/** Quieter is silence, of 1. */
const AUDIBLE = 0.01;

const BYTES_PER_SAMPLE = 2;
const FULL_SCALE = 32_768;

/** Making one takes longer than encoding a sentence; each holds about a megabyte. */
const MAX_IDLE = 4;
const idle: Mp3Encoder[] = [];

/** Little-endian 16-bit samples, mono, in pieces cut anywhere, as MP3 of the kind that stories are made of. */
export async function encodePcm(pieces: AsyncIterable<Uint8Array>, sampleRate: number): Promise<EncodedPcm> {
  const encoder = idle.pop() ?? (await createMp3Encoder());
  encoder.configure({ sampleRate, channels: 1, bitrate: 128, outputSampleRate: SAMPLE_RATE });
  const encoded = await encodeWith(encoder, pieces, sampleRate);
  // One that was left in the middle is left for good.
  if (idle.length < MAX_IDLE) idle.push(encoder);
  return encoded;
}

async function encodeWith(encoder: Mp3Encoder, pieces: AsyncIterable<Uint8Array>, sampleRate: number) {
  const encoded: Buffer[] = [];
  const sliceLength = Math.round(sampleRate / SLICES_PER_SECOND);
  let [length, firstAudible, lastAudible] = [0, -1, 0];
  for await (const samples of slices(pieces, sliceLength)) {
    for (const [index, sample] of samples.entries()) {
      if (Math.abs(sample) < AUDIBLE) continue;
      if (firstAudible === -1) firstAudible = length + index;
      lastAudible = length + index;
    }
    length += samples.length;
    // Copied: the encoder writes to the same memory again.
    encoded.push(Buffer.from(encoder.encode([samples])));
    await otherWork();
  }
  encoded.push(Buffer.from(encoder.finalize()));
  const msAt = (index: number) => (index * 1000) / sampleRate;
  return {
    bytes: Buffer.concat(encoded),
    durationMs: msAt(length),
    spokenFromMs: msAt(Math.max(firstAudible, 0)),
    spokenUntilMs: firstAudible === -1 ? msAt(length) : msAt(lastAudible),
  };
}

async function* slices(pieces: AsyncIterable<Uint8Array>, sliceLength: number): AsyncGenerator<Float32Array> {
  const sliceBytes = sliceLength * BYTES_PER_SAMPLE;
  let rest = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = Buffer.concat([rest, piece]);
    let start = 0;
    for (; start + sliceBytes <= bytes.length; start += sliceBytes)
      yield toSamples(bytes.subarray(start, start + sliceBytes));
    rest = bytes.subarray(start);
  }
  if (rest.length >= BYTES_PER_SAMPLE) yield toSamples(rest);
}

function toSamples(bytes: Buffer): Float32Array {
  const samples = new Float32Array(Math.floor(bytes.length / BYTES_PER_SAMPLE));
  for (let index = 0; index < samples.length; index += 1) {
    samples[index] = bytes.readInt16LE(index * BYTES_PER_SAMPLE) / FULL_SCALE;
  }
  return samples;
}
