import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { OpenAnswers } from './fake-server.ts';
import { sendJson } from './open-router-answer.ts';
import { createSpeechBehaviour, type SpeechBehaviour, type SpeechFault } from './speech-behaviour.ts';
import { type Delivery, deliver, failAtOnce, type Piece } from './speech-delivery.ts';
import { characterTimes, PNG, tonePcm } from './tones.ts';

const PIECE_MS = 250;
const BYTES_PER_MS = 48;

const speechRequestSchema = z.looseObject({
  model: z.string(),
  input: z.string().min(1),
  voice: z.string(),
  response_format: z.literal('pcm'),
});

export type RecordedOpenRouterSpeech = {
  headers: IncomingHttpHeaders;
  body: z.infer<typeof speechRequestSchema>;
  bytesSent: number;
  /** The client left before the answer was complete. */
  isAbandoned: boolean;
};

type Refusal = { status: number; message: string; metadata?: Record<string, unknown> };

const REFUSALS: Partial<Record<SpeechFault, Refusal>> = {
  'http-400': { status: 400, message: 'Input is too long.' },
  'http-401': { status: 401, message: 'User not found.' },
  'http-401-quota': { status: 401, message: 'User not found.' },
  'http-402': { status: 402, message: 'Insufficient credits. Add more using https://openrouter.ai/settings/credits' },
  'http-403-content': {
    status: 403,
    message: 'The model requires moderation. Your input was flagged.',
    metadata: { reasons: ['violence'], flagged_input: 'a story about', provider_name: 'Fake', model_slug: 'fake/tts' },
  },
  'http-404': { status: 404, message: 'No endpoints found matching your data policy.' },
  'http-429': { status: 429, message: 'Provider returned error', metadata: { raw: '', provider_name: 'Fake' } },
  'http-500': { status: 500, message: 'Internal Server Error' },
  'http-503': { status: 503, message: 'There is no available model provider that meets your routing requirements' },
};

/** `POST /audio/speech` of the fake OpenRouter; driven by the `speech` of its behaviour. */
export function createSpeechEndpoint(answers: OpenAnswers) {
  const requests: RecordedOpenRouterSpeech[] = [];
  const behaviour = createSpeechBehaviour();

  async function answer(headers: IncomingHttpHeaders, received: unknown, response: ServerResponse): Promise<void> {
    const parsed = speechRequestSchema.safeParse(received);
    if (!parsed.success) return sendJson(response, 400, { error: { message: 'Bad Request', code: 400 } });
    const record = { headers, body: parsed.data, bytesSent: 0, isAbandoned: false };
    requests.push(record);
    const fault = behaviour.nextFault();
    const refusal = fault && REFUSALS[fault];
    if (refusal) return refuse(response, refusal, behaviour.current);
    const onBytes = (count: number) => {
      record.bytesSent += count;
    };
    await answers.give(response, record, (signal) =>
      speak({ response, behaviour: behaviour.current, fault, signal, onBytes }, parsed.data.input),
    );
  }

  return { requests, behaviour, answer };
}

function refuse(
  response: ServerResponse,
  { status, message, metadata }: Refusal,
  { retryAfter }: SpeechBehaviour,
): void {
  const headers = status === 429 ? { 'retry-after': retryAfter } : {};
  sendJson(response, status, { error: { message, code: status, ...(metadata && { metadata }) } }, headers);
}

async function speak(delivery: Delivery, text: string): Promise<void> {
  if (await failAtOnce(delivery)) return;
  const { durationMs } = characterTimes([...text]);
  await deliver(delivery, { 'content-type': contentType(delivery.fault), 'x-generation-id': 'gen-tts-fake' }, [
    ...piecesOf(delivery.fault, durationMs),
  ]);
}

function contentType(fault: SpeechFault | undefined): string {
  switch (fault) {
    case 'wrong-audio-png':
      return 'image/png';
    case 'wrong-audio-stereo':
      return 'audio/pcm;rate=22050;channels=2';
    case 'garbage-json':
      return 'application/json';
    default:
      return 'audio/pcm;rate=24000;channels=1';
  }
}

function* piecesOf(fault: SpeechFault | undefined, durationMs: number): Generator<Piece> {
  if (fault === 'wrong-audio-png') return yield { bytes: PNG, durationMs: 0 };
  if (fault === 'garbage-json') return yield { bytes: Buffer.from('{"id":"gen-tts-fake","aud'), durationMs: 0 };
  const pcm = tonePcm(durationMs);
  const pieceBytes = PIECE_MS * BYTES_PER_MS;
  for (let start = 0; start < pcm.length; start += pieceBytes) {
    yield { bytes: pcm.subarray(start, start + pieceBytes), durationMs: PIECE_MS };
  }
}
