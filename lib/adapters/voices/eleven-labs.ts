import 'server-only';
import type { ElevenLabs } from '@elevenlabs/elevenlabs-js';
import { durationMsOf, type Mp3Audio, toCleanMp3 } from '@/lib/narration/mp3-frames';
import type { Narrator, SpeechRequest } from '@/lib/narration/narrator';
import type { Recording } from '@/lib/narration/recording';
import { isTooShortFor, timeWords } from '@/lib/narration/word-timings';
import { type AlignedChunk, alignWords, reachOf } from './character-alignment';
import { askElevenLabs, type ElevenLabsAccess, loadElevenLabs } from './eleven-labs-library';
import { type ElevenLabsModel, elevenLabsModel } from './eleven-labs-models';
import { createElevenLabsVoices, namelessVoice } from './eleven-labs-voices';
import { assertSpeakable, isSpoken } from './speakable';
import { type TimeLimits, withinLimits } from './time-limits';
import { brokeOff, errorInAnswer } from './voice-error';

export type ElevenLabsOptions = ElevenLabsAccess &
  TimeLimits & {
    /** ElevenLabs' id of it: `eleven_flash_v2_5`. */
    model: string;
    /** The id of a voice: reads where the account has none for the language, or no list of them can be had. */
    fallbackVoice?: string;
    /** What 1,000 characters cost in this plan. */
    usdPer1000Characters?: number;
    /** For the age of the list of voices, in ms. */
    now?: () => number;
  };

const OUTPUT_FORMAT = 'mp3_44100_128';
const BYTES_PER_MS = 16;

/** Starts loading the library, which takes seconds; what goes wrong will be told by whoever speaks first. */
export function preloadElevenLabs(): void {
  void loadElevenLabs().catch(() => {});
}

export function createElevenLabsNarrator(options: ElevenLabsOptions): Narrator {
  const { timeoutMs, idleTimeoutMs, model: modelId, fallbackVoice, usdPer1000Characters } = options;
  const limits = { timeoutMs, idleTimeoutMs };
  const model = elevenLabsModel(modelId);
  const { maxCharacters, languages } = model;
  const capabilities = { languages, maxCharacters, hasExactTimings: true, isPaid: true };
  const ask = askElevenLabs(options);
  const listVoices = createElevenLabsVoices({
    ask,
    limits,
    fallbackVoice,
    now: options.now ?? performance.now.bind(performance),
  });

  return {
    id: 'elevenlabs',
    model: modelId,
    capabilities,
    ...(fallbackVoice !== undefined && { fallbackVoice: namelessVoice(fallbackVoice) }),
    listVoices: async (language, signal) => (isSpoken(capabilities, language) ? listVoices(language, signal) : []),
    async speak(request, callerSignal) {
      assertSpeakable(capabilities, request);
      return withinLimits(limits, callerSignal, async (signal, { hurry, heard }) => {
        const { data, rawResponse } = await ask(limits, signal, ({ client, options }) => {
          // Not before: until here the library may have been loading.
          if (request.hasStandIn) hurry();
          return client.textToSpeech
            .streamWithTimestamps(request.voice, toWire(request, modelId, model), options)
            .withRawResponse();
        });
        const answer = await readAnswer(data, heard);
        const characters = charactersOf(rawResponse.headers, request.text);
        const costUsd = usdPer1000Characters === undefined ? null : (characters * usdPer1000Characters) / 1000;
        return { ...toSpeech(request, answer), characters, costUsd };
      });
    },
  };
}

function toWire(request: SpeechRequest, modelId: string, { hasStitching, hasLanguageCode }: ElevenLabsModel) {
  const { text, language, previousText, nextText } = request;
  return {
    text,
    modelId,
    outputFormat: OUTPUT_FORMAT,
    ...(hasLanguageCode && { languageCode: language }),
    ...(hasStitching && previousText && { previousText }),
    ...(hasStitching && nextText && { nextText }),
  } satisfies ElevenLabs.StreamTextToSpeechWithTimestampsRequest;
}

type Answer = { bytes: Buffer; chunks: AlignedChunk[] };

async function readAnswer(
  lines: AsyncIterable<ElevenLabs.StreamingAudioChunkWithTimestampsResponse>,
  heard: () => void,
): Promise<Answer> {
  const parts: Buffer[] = [];
  const chunks: AlignedChunk[] = [];
  heard();
  try {
    for await (const { audioBase64, alignment, normalizedAlignment } of lines) {
      heard();
      const audio = Buffer.from(audioBase64, 'base64');
      parts.push(audio);
      chunks.push({ audioMs: audio.length / BYTES_PER_MS, alignment: alignment ?? normalizedAlignment });
    }
  } catch (error) {
    throw errorInAnswer(error);
  }
  return { bytes: Buffer.concat(parts), chunks };
}

function toSpeech({ text, language }: SpeechRequest, { bytes, chunks }: Answer): Recording {
  if (bytes.length === 0) throw brokeOff();
  const audio = toCleanMp3(bytes);
  const { words, isEstimated } = toWords(text, language, audio, chunks);
  return { audio, words, isEstimated };
}

/** An answer may end early without a sign: then there is more text behind the last word that is known than audio. */
function toWords(text: string, language: string, audio: Mp3Audio, chunks: readonly AlignedChunk[]) {
  const endMs = durationMsOf(audio);
  const known = alignWords(text, language, chunks);
  const [lastStart, lastMs] = [...known].findLast(([, timeMs]) => timeMs <= endMs) ?? [0, 0];
  if (isTooShortFor(text.slice(lastStart), endMs - lastMs)) throw brokeOff();
  // What breaks off in the middle of a word has that much audio less to it than the word before makes believe.
  const reach = reachOf(text, chunks);
  if (reach !== null && reach.timeMs <= endMs && isTooShortFor(text.slice(reach.end), endMs - reach.timeMs))
    throw brokeOff();
  const words = timeWords(text, { language, startMs: 0, endMs, knownTimeMs: (start) => known.get(start) });
  return { words, isEstimated: known.size < words.length / 2 };
}

/** What is billed: fewer than there are with some models and plans. */
function charactersOf(headers: Pick<Headers, 'get'>, text: string): number {
  const billed = Number(headers.get('character-cost') ?? Number.NaN);
  return Number.isNaN(billed) ? [...text].length : billed;
}
