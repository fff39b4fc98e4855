import { sendJson } from './open-router-answer.ts';
import type { SpeechBehaviour, SpeechFault } from './speech-behaviour.ts';
import { type Delivery, deliver, failAtOnce, type Piece } from './speech-delivery.ts';
import { characterTimes, FRAME_MS, PNG, stereoAudio, toneFrames } from './tones.ts';

/** About half a second. */
const FRAMES_PER_PIECE = 20;

type Refusal = { status: number; name: string; message: string };

const REFUSALS: Partial<Record<SpeechFault, Refusal>> = {
  'http-400': { status: 400, name: 'max_character_limit_exceeded', message: 'This request’s text is too long.' },
  'http-401': { status: 401, name: 'invalid_api_key', message: 'Invalid API key' },
  'http-401-quota': {
    status: 401,
    name: 'quota_exceeded',
    message: 'This request exceeds your quota of 10000. You have 0 credits remaining, while 14 credits are required.',
  },
  'http-402': { status: 402, name: 'payment_required', message: 'Your last payment failed.' },
  'http-403-content': {
    status: 403,
    name: 'content_against_policy',
    message: 'We are sorry but text you are trying to use may violate our Terms of Service and has been blocked.',
  },
  'http-404': { status: 404, name: 'voice_not_found', message: 'A voice with this voice_id was not found.' },
  'http-429': { status: 429, name: 'too_many_concurrent_requests', message: 'Too many concurrent requests.' },
  'http-500': { status: 500, name: 'internal_server_error', message: 'Something went wrong.' },
  'http-503': { status: 503, name: 'service_unavailable', message: 'Please try again later.' },
};

export type ElevenLabsDelivery = Delivery & { text: string };

export function refuse(delivery: Pick<Delivery, 'response' | 'behaviour'>, { status, name, message }: Refusal): void {
  const headers = status === 429 ? { 'retry-after': delivery.behaviour.retryAfter } : {};
  sendJson(delivery.response, status, { detail: { status: name, message } }, headers);
}

export function refusalOf(fault: SpeechFault | undefined): Refusal | undefined {
  return fault && REFUSALS[fault];
}

/** Answers one `stream/with-timestamps`: JSON in lines, each with a piece of the audio and the times of its characters. */
export async function speak(delivery: ElevenLabsDelivery): Promise<void> {
  if (await failAtOnce(delivery)) return;
  const headers = {
    'content-type': 'application/json',
    'request-id': 'fake-request',
    'character-cost': String([...delivery.text].length),
  };
  await deliver(delivery, headers, await piecesOf(delivery));
}

async function piecesOf({ text, behaviour, fault }: ElevenLabsDelivery): Promise<Piece[]> {
  if (fault === 'wrong-audio-png') return [toPiece(PNG, null)];
  if (fault === 'wrong-audio-stereo') return [toPiece(await stereoAudio(), null)];
  const characters = [...text];
  const { startsMs, durationMs } = characterTimes(characters);
  const frames = await toneFrames(durationMs);
  const pieces: Piece[] = [];
  for (let first = 0; first < frames.length; first += FRAMES_PER_PIECE) {
    const own = frames.slice(first, first + FRAMES_PER_PIECE);
    const fromMs = first * FRAME_MS;
    const untilMs = fromMs + own.length * FRAME_MS;
    const isLast = first + own.length === frames.length;
    const spoken = { characters, startsMs, endMs: durationMs };
    const alignment = alignmentOf(behaviour.alignment, spoken, { fromMs, untilMs, isLast });
    pieces.push(toPiece(Buffer.concat(own), alignment, own.length * FRAME_MS));
  }
  const middle = pieces[Math.floor(pieces.length * behaviour.faultAt)];
  if (fault === 'garbage-json' && middle) middle.bytes = Buffer.from('{"audio_base64":"SUQzBAAAAA\n');
  return pieces;
}

type Spoken = { characters: readonly string[]; startsMs: readonly number[]; endMs: number };
type Window = { fromMs: number; untilMs: number; isLast: boolean };

function alignmentOf(
  kind: SpeechBehaviour['alignment'],
  spoken: Spoken,
  window: Window,
): Record<string, unknown> | null {
  const between = (fromMs: number, untilMs: number, offsetMs = 0) => wireAlignment(spoken, fromMs, untilMs, offsetMs);
  const { fromMs, untilMs, isLast } = window;
  switch (kind) {
    case 'missing':
      return {};
    case 'null':
      return null;
    case 'restarted':
      return { alignment: between(fromMs, untilMs, fromMs) };
    case 'normalized':
      return { alignment: null, normalized_alignment: between(fromMs, untilMs) };
    case 'short':
      return { alignment: fromMs < spoken.endMs / 3 ? between(fromMs, untilMs) : null };
    case 'twice':
      if (fromMs === 0) return { alignment: between(0, untilMs) };
      return { alignment: isLast ? between(0, spoken.endMs) : null };
    default: {
      const alignment = between(fromMs, untilMs);
      return { alignment, normalized_alignment: alignment };
    }
  }
}

function wireAlignment({ characters, startsMs, endMs }: Spoken, fromMs: number, untilMs: number, offsetMs: number) {
  const seconds = (timeMs: number) => Number(((timeMs - offsetMs) / 1000).toFixed(3));
  const indexes = [...characters.keys()].filter((index) => {
    const startMs = startsMs[index] ?? 0;
    return startMs >= fromMs && startMs < untilMs;
  });
  return {
    characters: indexes.map((index) => characters[index]),
    character_start_times_seconds: indexes.map((index) => seconds(startsMs[index] ?? 0)),
    character_end_times_seconds: indexes.map((index) => seconds(startsMs[index + 1] ?? endMs)),
  };
}

function toPiece(audio: Buffer, alignment: Record<string, unknown> | null, durationMs = 0): Piece {
  const line = {
    audio_base64: audio.toString('base64'),
    ...(alignment ?? { alignment: null, normalized_alignment: null }),
  };
  return { bytes: Buffer.from(`${JSON.stringify(line)}\n`), durationMs };
}
