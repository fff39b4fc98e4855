import { createMp3Encoder } from 'wasm-media-encoders';

type Tone = { durationMs: number; channels?: 1 | 2; sampleRate?: 44_100 | 22_050; bitrate?: 64 | 128 };

/** A tone with noise over it, so that frames borrow from each other, as an encoder leaves it: frames only, no tags. */
export async function encodedTone(tone: Tone): Promise<Uint8Array<ArrayBuffer>> {
  const { durationMs, channels = 1, sampleRate = 44_100, bitrate = 128 } = tone;
  const samples = new Float32Array(Math.round((durationMs * sampleRate) / 1000));
  let noise = 1;
  for (let index = 0; index < samples.length; index += 1) {
    noise = (noise * 16_807) % 2_147_483_647;
    const loudness = 0.5 + 0.4 * Math.sin(index / 3000);
    samples[index] = loudness * (0.6 * Math.sin(index / 15) + 0.3 * (noise / 2_147_483_647 - 0.5));
  }
  const encoder = await createMp3Encoder();
  encoder.configure({ channels, sampleRate, outputSampleRate: sampleRate, bitrate });
  const planes = channels === 1 ? [samples] : [samples, samples];
  const begin = encoder.encode(planes).slice();
  return new Uint8Array(Buffer.concat([begin, encoder.finalize().slice()]));
}
