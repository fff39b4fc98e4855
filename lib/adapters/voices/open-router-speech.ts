import 'server-only';
import { durationMsOf, toCleanMp3 } from '@/lib/narration/mp3-frames';
import type { Narrator, Speech, SpeechRequest } from '@/lib/narration/narrator';
import { isTooShortFor, timeWords } from '@/lib/narration/word-timings';
import { withRequestId } from '@/lib/request-context';
import { speechModel, voicesFor } from './open-router-voices';
import { encodePcm } from './pcm-encoder';
import { assertSpeakable, isSpoken } from './speakable';
import { type TimeLimits, withinLimits } from './time-limits';
import { brokeOff, errorInAnswer, errorOfAnswer, gibberish, unavailable } from './voice-error';

export type OpenRouterSpeechOptions = TimeLimits & {
  apiKey: string;
  /** Another server that speaks OpenRouter's wire format, up to and with `/api/v1`. */
  baseUrl?: string;
  /** `openai/gpt-4o-mini-tts-2025-12-15` */
  model: string;
  /** Offered first. */
  voice?: string;
};

const BASE_URL = 'https://openrouter.ai/api/v1';

/** Models count differently, some in tokens: every one takes this much. */
const MAX_CHARACTERS = 2000;

const DEFAULT_PCM_RATE = 24_000;

/** Speech over OpenRouter's `/audio/speech`, or whatever is compatible with OpenAI's. It tells no times: estimated. */
export function createOpenRouterNarrator(options: OpenRouterSpeechOptions): Narrator {
  const { model, voice } = options;
  const known = speechModel(model);
  const capabilities = {
    languages: known.languages,
    maxCharacters: MAX_CHARACTERS,
    hasExactTimings: false,
    isPaid: true,
  };
  return {
    id: 'openrouter',
    model,
    capabilities,
    async listVoices(language, signal) {
      signal?.throwIfAborted();
      return isSpoken(capabilities, language) ? voicesFor(known, language, voice) : [];
    },
    async speak(request, callerSignal) {
      assertSpeakable(capabilities, request);
      return withinLimits(options, callerSignal, async (signal, { hurry, heard }) => {
        if (request.hasStandIn) hurry();
        const response = await ask(options, request, signal);
        heard();
        return readSpeech(request, response, heard);
      });
    },
  };
}

async function ask(
  { apiKey, baseUrl = BASE_URL, model }: OpenRouterSpeechOptions,
  { text, voice }: SpeechRequest,
  signal: AbortSignal,
): Promise<Response> {
  const request: RequestInit = {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    // Stories carry children's names: only providers that neither keep nor train on them.
    body: JSON.stringify({
      model,
      input: text,
      voice,
      response_format: 'pcm',
      provider: { data_collection: 'deny' },
    }),
    cache: 'no-store',
    signal,
  };
  const response = await fetch(`${baseUrl}/audio/speech`, withRequestId(request)).catch((error: unknown) => {
    throw unavailable(error);
  });
  if (response.ok) return response;
  const body = await response.json().catch(() => undefined);
  throw errorOfAnswer({ status: response.status, body, headers: response.headers });
}

async function readSpeech({ text, language }: SpeechRequest, response: Response, heard: () => void): Promise<Speech> {
  const sampleRate = sampleRateOf(response);
  if (response.body === null) throw brokeOff();
  const pcm = await encodePcm(heardPieces(response.body, heard), sampleRate);
  if (pcm.durationMs === 0 || isTooShortFor(text, pcm.durationMs)) throw brokeOff();
  const audio = toCleanMp3(pcm.bytes);
  const endMs = Math.min(pcm.spokenUntilMs, durationMsOf(audio));
  const words = timeWords(text, { language, startMs: Math.min(pcm.spokenFromMs, endMs), endMs });
  return { audio, words, isEstimated: true, characters: [...text].length, costUsd: null };
}

async function* heardPieces(body: ReadableStream<Uint8Array>, heard: () => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of body) {
      heard();
      yield piece;
    }
  } catch (error) {
    throw errorInAnswer(error);
  }
}

/** `audio/pcm;rate=24000;channels=1`; some servers say no more than that it is bytes. */
function sampleRateOf({ headers }: Response): number {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(/\s*;\s*/u);
  if (!['audio/pcm', 'audio/l16', 'application/octet-stream', ''].includes(type)) throw gibberish();
  const values = new Map(
    parameters.map((parameter) => parameter.split('=', 2)).map(([name = '', value]) => [name, Number(value)]),
  );
  const rate = values.get('rate') ?? DEFAULT_PCM_RATE;
  if ((values.get('channels') ?? 1) !== 1 || !(rate >= 8000 && rate <= 48_000)) throw gibberish();
  return rate;
}
