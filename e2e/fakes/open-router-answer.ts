import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Behaviour, type Fault, splitIntoTokens, tokensOf } from './open-router-behaviour.ts';

/** Published prices of a small model, in USD per token. */
const PROMPT_TOKEN_USD = 0.1e-6;
const COMPLETION_TOKEN_USD = 0.4e-6;

const NOT_A_STORY = 'I am afraid that I only know how to talk about the weather, which is mild today.';

/** Long enough for what was written to leave before the socket goes. */
const FLUSH_MS = 20;

type HttpError = { status: number; message: string; metadata?: Record<string, unknown> };

const HTTP_ERRORS: Partial<Record<Fault, HttpError>> = {
  'http-401': { status: 401, message: 'User not found.' },
  'http-402': { status: 402, message: 'Insufficient credits. Add more using https://openrouter.ai/settings/credits' },
  'http-403-moderation': {
    status: 403,
    message: 'The model requires moderation. Your input was flagged.',
    metadata: {
      reasons: ['violence'],
      flagged_input: 'a story about',
      provider_name: 'Fake',
      model_slug: 'fake/model',
    },
  },
  'http-404': { status: 404, message: 'No endpoints found matching your data policy.' },
  'http-429': {
    status: 429,
    message: 'Provider returned error',
    metadata: { raw: 'temporarily rate-limited upstream', provider_name: 'Fake' },
  },
  'http-500': { status: 500, message: 'Internal Server Error' },
  'http-502': { status: 502, message: 'Provider returned error', metadata: { raw: '', provider_name: 'Fake' } },
};

export type Answer = {
  response: ServerResponse;
  behaviour: Behaviour;
  fault: Fault | undefined;
  model: string;
  promptTokens: number;
  isStream: boolean;
  /** Aborted when the client leaves or the fake closes: the writer stops. */
  signal: AbortSignal;
  onToken: () => void;
  /** Of an answer that can be read to its end. */
  onUsage?: (usage: AnswerUsage) => void;
};

export type AnswerUsage = { prompt_tokens: number; completion_tokens: number; cost: number };

export function sendJson(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** Answers one `POST /chat/completions`; rejects with an AbortError when the client leaves. */
export async function writeAnswer(answer: Answer): Promise<void> {
  const { response, behaviour, fault, signal } = answer;
  const httpError = fault && HTTP_ERRORS[fault];
  if (httpError) return sendHttpError(answer, httpError);
  if (fault === 'connection-reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (fault === 'silence-before-headers') return untilAborted(signal);
  if (fault === 'garbage-html') {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Welcome to the hotel</title><p>Please sign in to use the network.</p>');
    return;
  }
  return answer.isStream ? writeStream(answer) : writeCompletion(answer, behaviour);
}

function sendHttpError({ response, behaviour }: Answer, { status, message, metadata }: HttpError): void {
  const details = behaviour.errorMetadata ?? metadata;
  const headers = status === 429 ? { 'retry-after': String(behaviour.retryAfterSeconds) } : {};
  sendJson(response, status, { error: { message, code: status, ...(details && { metadata: details }) } }, headers);
}

async function writeStream(answer: Answer): Promise<void> {
  const { response, behaviour, fault, signal } = answer;
  const head = chunkHead(answer);
  const write = async (line: string) => {
    if (!response.write(line)) await once(response, 'drain', { signal });
  };
  const writeChunk = (fields: Record<string, unknown>) => write(`data: ${JSON.stringify({ ...head, ...fields })}\n\n`);
  const writeTokens = async (tokens: readonly string[]) => {
    for (const [index, token] of tokens.entries()) {
      if (index > 0 && behaviour.tokenMs > 0) await sleep(behaviour.tokenMs, undefined, { signal });
      signal.throwIfAborted();
      await writeChunk({ choices: [choice(token, null)] });
      answer.onToken();
    }
  };
  const finish = async (reason: string, completionTokens: number) => {
    const usage = usageOf(answer, completionTokens);
    await writeChunk({ choices: [choice('', reason)] });
    await writeChunk({ choices: [], usage });
    // Behind a garbled piece nobody reads on.
    if (fault !== 'garbage-json') answer.onUsage?.(usage);
    response.end('data: [DONE]\n\n');
  };

  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  await write(': OPENROUTER PROCESSING\n\n');
  if (fault === 'silence-before-first-token') return untilAborted(signal);
  if (behaviour.firstTokenMs > 0) await sleep(behaviour.firstTokenMs, undefined, { signal });
  if (fault === 'empty') return finish('stop', 0);
  if (fault === 'content-filter') return finish('content_filter', 0);

  const tokens = fault === 'not-a-story' ? splitIntoTokens(NOT_A_STORY) : tokensOf(behaviour);
  const isCut = fault !== undefined && fault !== 'not-a-story';
  const told = isCut ? tokens.slice(0, behaviour.faultAfterTokens) : tokens;
  await writeTokens(told);

  switch (fault) {
    case 'silence-in-the-middle':
      return untilAborted(signal);
    case 'reset-in-the-middle':
      await sleep(FLUSH_MS, undefined, { signal });
      response.socket?.destroy();
      return;
    case 'end-in-the-middle':
      response.end();
      return;
    case 'error-in-the-middle':
      await writeChunk({ error: streamError(behaviour), choices: [choice('', 'error')] });
      response.end('data: [DONE]\n\n');
      return;
    case 'garbage-json':
      await write('data: {"id":"gen-fake","choices":[{"index":0,"del\n\n');
      await writeTokens(tokens.slice(told.length));
      return finish('stop', tokens.length);
    case 'length':
      return finish('length', told.length);
    default:
      return finish('stop', told.length);
  }
}

async function writeCompletion(answer: Answer, behaviour: Behaviour): Promise<void> {
  const { response, fault, signal } = answer;
  if (fault === 'silence-before-first-token' || fault === 'silence-in-the-middle') return untilAborted(signal);
  if (behaviour.firstTokenMs > 0) await sleep(behaviour.firstTokenMs, undefined, { signal });
  if (fault === 'reset-in-the-middle' || fault === 'end-in-the-middle') {
    response.socket?.destroy();
    return;
  }
  if (fault === 'error-in-the-middle') return sendJson(response, 200, { error: streamError(behaviour) });
  if (fault === 'garbage-json') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"id":"gen-fake","choices":[{"index":0,"mes');
    return;
  }
  const tokens = fault === 'not-a-story' ? splitIntoTokens(NOT_A_STORY) : tokensOf(behaviour);
  const isSilent = fault === 'empty' || fault === 'content-filter';
  const told = isSilent ? [] : fault === 'length' ? tokens.slice(0, behaviour.faultAfterTokens) : tokens;
  const reason = fault === 'length' ? 'length' : fault === 'content-filter' ? 'content_filter' : 'stop';
  const message = { role: 'assistant', content: told.join(''), refusal: null };
  const usage = usageOf(answer, told.length);
  answer.onUsage?.(usage);
  sendJson(response, 200, {
    ...chunkHead(answer),
    object: 'chat.completion',
    choices: [{ index: 0, message, finish_reason: reason, native_finish_reason: reason, logprobs: null }],
    usage,
  });
}

function chunkHead({ model }: Answer) {
  const created = Math.floor(Date.now() / 1000);
  return { id: `gen-${created}-fake`, provider: 'Fake', model, object: 'chat.completion.chunk', created };
}

function choice(content: string, reason: string | null) {
  const delta = { role: 'assistant', content };
  return { index: 0, delta, finish_reason: reason, native_finish_reason: reason, logprobs: null };
}

function streamError({ errorCode, errorMetadata }: Behaviour) {
  return {
    code: errorCode,
    message: 'Provider disconnected unexpectedly',
    ...(errorMetadata && { metadata: errorMetadata }),
  };
}

function usageOf({ promptTokens }: Answer, completionTokens: number) {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    cost: promptTokens * PROMPT_TOKEN_USD + completionTokens * COMPLETION_TOKEN_USD,
    is_byok: false,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    cost_details: { upstream_inference_cost: null },
    completion_tokens_details: { reasoning_tokens: 0 },
  };
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
