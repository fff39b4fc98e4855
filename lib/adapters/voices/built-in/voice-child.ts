import { flushCompileCache } from 'node:module';
import type { Engine } from '@echogarden/espeak-ng-emscripten';
import { createMp3Encoder } from 'wasm-media-encoders';
import type { EngineWord, VoiceAnswer, VoiceOrder } from './voice-messages.ts';

// A process of its own, straight from this file (docs/decisions/009): what it imports names its files in full. Nothing
// else may load the engine, whose licence is the GPL.

type Encoder = Awaited<ReturnType<typeof createMp3Encoder>>;

const OUTPUT_SAMPLE_RATE = 44_100;
const BITRATE_KBPS = 128;
const LOUDEST = 32_768;

/** While the engine computes, nobody can tell this process that the app has gone. */
const APP = process.ppid;

function answer(message: VoiceAnswer): void {
  if (process.connected) process.send?.(message);
}

/** Encodes as it is spoken: a minute of samples would take more memory than everything else here. */
function speak(engine: Engine, encoder: Encoder, order: VoiceOrder): VoiceAnswer {
  if (engine.set_voice(order.engineVoice) !== 0) return { kind: 'failed' };
  engine.set_rate(order.wordsPerMinute);
  engine.set_pitch(order.pitch);
  const sampleRate = engine.get_samplerate();
  encoder.configure({ channels: 1, sampleRate, outputSampleRate: OUTPUT_SAMPLE_RATE, bitrate: BITRATE_KBPS });
  const pieces: Uint8Array[] = [];
  const encode = (samples: Float32Array) => {
    // The encoder owns what it returns and writes there again.
    if (samples.length > 0) pieces.push(encoder.encode([samples]).slice());
  };
  const words: EngineWord[] = [];
  engine.synthesize(order.text, (samples, events) => {
    // Ten times as fast as `Float32Array.from` with a function, which takes as long as the engine.
    encode(new Float32Array(samples).map((sample) => sample / LOUDEST));
    for (const { type, text_position, audio_position } of events) {
      if (type === 'word') words.push({ position: text_position - 1, timeMs: audio_position });
    }
    return process.ppid !== APP;
  });
  encode(new Float32Array(Math.round((sampleRate * order.pauseMs) / 1000)));
  pieces.push(encoder.finalize().slice());
  return { kind: 'spoken', mp3: Buffer.concat(pieces), words, grownBytes: process.memoryUsage.rss() - LOADED_BYTES };
}

async function loadVoice(): Promise<{ engine: Engine; encoder: Encoder } | null> {
  const espeak = await import('@echogarden/espeak-ng-emscripten').catch(() => null);
  if (espeak === null) return null;
  const { eSpeakNGWorker } = await espeak.default();
  return { engine: new eSpeakNGWorker(), encoder: await createMp3Encoder() };
}

process.once('disconnect', () => process.exit());

const voice = await loadVoice();
const LOADED_BYTES = process.memoryUsage.rss();
if (voice === null) answer({ kind: 'missing' });
else {
  process.on('message', (order: VoiceOrder) => answer(speak(voice.engine, voice.encoder, order)));
  answer({ kind: 'ready' });
  // A child that is killed would not leave it to the next ones.
  flushCompileCache();
}
