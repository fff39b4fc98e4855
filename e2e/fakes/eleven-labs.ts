import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { refusalOf, refuse, speak } from './eleven-labs-answer.ts';
import { hasVoice, MODEL_LIST, modelLimit, voicesPage } from './eleven-labs-voices.ts';
import { sendJson } from './open-router-answer.ts';
import { createSpeechBehaviour, type SpeechBehaviourDraft, speechBehaviourSchema } from './speech-behaviour.ts';

/*
 * ElevenLabs on this machine: its wire format under /v1 and /v2, and /control to drive it from another process
 * (`PUT /control` with a SpeechBehaviourDraft, `DELETE /control`, `GET /control/requests`, `GET /control/served`).
 */

const speechRequestSchema = z.looseObject({
  text: z.string().min(1),
  model_id: z.string().default('eleven_multilingual_v2'),
  language_code: z.string().optional(),
  previous_text: z.string().optional(),
  next_text: z.string().optional(),
  previous_request_ids: z.array(z.string()).max(3).optional(),
});

export type RecordedSpeech = {
  headers: IncomingHttpHeaders;
  voice: string;
  outputFormat: string | null;
  body: z.infer<typeof speechRequestSchema>;
  bytesSent: number;
  /** The client left before the answer was complete. */
  isAbandoned: boolean;
};

const SPEECH_PATH = /^\/v1\/text-to-speech\/([^/]+)\/stream\/with-timestamps$/;

export async function startFakeElevenLabs({ port = 0 }: { port?: number } = {}) {
  const requests: RecordedSpeech[] = [];
  const served = { requests: 0, characters: 0, voiceLists: 0 };
  const openAnswers = new Set<AbortController>();
  const behaviour = createSpeechBehaviour();

  function reset() {
    behaviour.set({});
    requests.length = 0;
    Object.assign(served, { requests: 0, characters: 0, voiceLists: 0 });
  }

  function refuseByName(response: ServerResponse, status: number, name: string) {
    refuse({ response, behaviour: behaviour.current }, { status, name, message: name });
  }

  async function synthesize(request: IncomingMessage, response: ServerResponse, url: URL, voice: string) {
    const parsed = speechRequestSchema.safeParse(await readJson(request));
    if (!parsed.success) return sendJson(response, 422, { detail: [{ loc: ['body'], msg: 'invalid', type: 'value' }] });
    const body = parsed.data;
    const outputFormat = url.searchParams.get('output_format');
    const record = { headers: request.headers, voice, outputFormat, body, bytesSent: 0, isAbandoned: false };
    requests.push(record);
    const limit = modelLimit(body.model_id);
    if (!hasVoice(voice)) return refuseByName(response, 404, 'voice_not_found');
    if (limit === undefined) return refuseByName(response, 400, 'model_not_found');
    if (body.text.length > limit) return refuseByName(response, 400, 'max_character_limit_exceeded');
    const isStitched = body.previous_text !== undefined || body.next_text !== undefined;
    if (isStitched && body.model_id === 'eleven_v3') return refuseByName(response, 400, 'unsupported_model');

    const fault = behaviour.nextFault();
    const refusal = refusalOf(fault);
    if (refusal) return refuse({ response, behaviour: behaviour.current }, refusal);
    served.requests += 1;
    served.characters += [...body.text].length;
    const leaving = new AbortController();
    openAnswers.add(leaving);
    response.once('close', () => {
      record.isAbandoned = !response.writableFinished;
      openAnswers.delete(leaving);
      leaving.abort();
    });
    const onBytes = (count: number) => {
      record.bytesSent += count;
    };
    const delivery = {
      response,
      behaviour: behaviour.current,
      fault,
      signal: leaving.signal,
      onBytes,
      text: body.text,
    };
    await speak(delivery).catch((error: unknown) => {
      if (!leaving.signal.aborted) throw error;
    });
  }

  function listVoices(response: ServerResponse, url: URL) {
    const fault = behaviour.nextFault();
    const refusal = refusalOf(fault);
    if (refusal) return refuse({ response, behaviour: behaviour.current }, refusal);
    // A list has no middle: whatever else is wrong with speech, there is no answer.
    if (fault) return void response.socket?.destroy();
    served.voiceLists += 1;
    sendJson(
      response,
      200,
      voicesPage(Number(url.searchParams.get('page_size') ?? 10), url.searchParams.get('next_page_token')),
    );
  }

  async function control(request: IncomingMessage, response: ServerResponse) {
    if (request.method === 'DELETE') {
      reset();
    } else {
      const parsed = speechBehaviourSchema.safeParse(await readJson(request));
      if (!parsed.success) return sendJson(response, 400, { error: z.prettifyError(parsed.error) });
      behaviour.set(parsed.data);
    }
    sendJson(response, 200, behaviour.current);
  }

  async function route(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', 'http://fake');
    const endpoint = `${request.method} ${url.pathname}`;
    if (endpoint === 'GET /control/requests') return sendJson(response, 200, requests);
    if (endpoint === 'GET /control/served') return sendJson(response, 200, served);
    if (endpoint === 'PUT /control' || endpoint === 'DELETE /control') return control(request, response);
    if (!request.headers['xi-api-key']) return refuseByName(response, 401, 'needs_authorization');
    if (endpoint === 'GET /v1/models') return sendJson(response, 200, MODEL_LIST);
    if (endpoint === 'GET /v2/voices') return listVoices(response, url);
    const voice = SPEECH_PATH.exec(url.pathname)?.[1];
    if (request.method === 'POST' && voice) return synthesize(request, response, url, decodeURIComponent(voice));
    sendJson(response, 404, { detail: 'Not Found' });
  }

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake has no port');
  const origin = `http://127.0.0.1:${address.port}`;

  return {
    /** What the app takes as ElevenLabs' base URL. */
    baseUrl: origin,
    controlUrl: `${origin}/control`,
    requests,
    /** What a real account would be billed for. */
    served,
    reset,
    setBehaviour: (draft: SpeechBehaviourDraft) => behaviour.set(draft),
    async close() {
      for (const leaving of openAnswers) leaving.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse(await readText(request));
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4011' } } });
  const fake = await startFakeElevenLabs({ port: Number(values.port) });
  process.stdout.write(`Fake ElevenLabs: ${fake.baseUrl}, driven at ${fake.controlUrl}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void fake.close());
}
