import type { ElevenLabs, ElevenLabsClient } from '@elevenlabs/elevenlabs-js';
import type { AppError } from '@/lib/errors';
import { currentRequestId } from '@/lib/request-context';
import type { TimeLimits } from './time-limits';
import { errorOfAnswer, unavailable } from './voice-error';

type Library = typeof import('@elevenlabs/elevenlabs-js');

let loading: Promise<Library> | undefined;

/** Takes seconds and 160 MB: started early, and only where there is a key. */
export function loadElevenLabs(): Promise<Library> {
  loading ??= import('@elevenlabs/elevenlabs-js').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

export type ElevenLabsAccess = {
  apiKey: string;
  /** Another server that speaks ElevenLabs' wire format, up to but without `/v1`. */
  baseUrl?: string;
};

type Ask = {
  client: ElevenLabsClient;
  options: {
    abortSignal: AbortSignal;
    maxRetries: 0;
    timeoutInSeconds: number;
    headers: { 'x-request-id': string | undefined };
  };
};

export type AskElevenLabs = <Answer>(
  limits: TimeLimits,
  signal: AbortSignal,
  ask: (asking: Ask) => PromiseLike<Answer>,
) => Promise<Answer>;

/** Asks ElevenLabs something; what it refuses, and a connection that fails before an answer, as our errors. */
export function askElevenLabs({ apiKey, baseUrl }: ElevenLabsAccess): AskElevenLabs {
  let client: ElevenLabsClient | undefined;
  return async ({ timeoutMs }, abortSignal, ask) => {
    const library = await loadElevenLabs().catch((error: unknown) => {
      throw unavailable(error);
    });
    client ??= new library.ElevenLabsClient({ apiKey, ...(baseUrl && { baseUrl }) });
    // The library's own time-out covers the headers alone and cannot be told by its type: ours comes first.
    const timeoutInSeconds = (2 * timeoutMs) / 1000;
    const headers = { 'x-request-id': currentRequestId() };
    const options = { abortSignal, maxRetries: 0 as const, timeoutInSeconds, headers };
    try {
      return await ask({ client, options });
    } catch (error) {
      throw error instanceof library.ElevenLabsError ? translate(error) : unavailable(error);
    }
  };
}

function translate(error: InstanceType<Library['ElevenLabsError']>): AppError {
  const { statusCode: status, body, rawResponse } = error;
  if (status === undefined) return unavailable(error);
  return errorOfAnswer({ status, body, headers: rawResponse?.headers, cause: error });
}

export type ElevenLabsVoice = ElevenLabs.Voice;
