import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { refusalOf, refuse, speak } from './eleven-labs-answer.ts';
import { hasVoice, MODEL_LIST, modelLimit, voicesPage } from './eleven-labs-voices.ts';
import { OpenAnswers, readJson, startFakeServer } from './fake-server.ts';
import { sendJson } from './open-router-answer.ts';
import { createSpeechBehaviour, type SpeechBehaviourDraft, speechBehaviourSchema } from './speech-behaviour.ts';
import { toneFrames } from './tones.ts';

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
  /** Of speech that was spoken to its end; null: there was none. */
  spokenCharacters: number | null;
};

type ElevenLabsOptions = {
  port?: number;
  /** How this is spoken, or, for null, the voices are listed; undefined: as `setBehaviour` says. */
  behaviourFor?: (speech: RecordedSpeech['body'] | null) => SpeechBehaviourDraft | undefined;
};

const SPEECH_PATH = /^\/v1\/text-to-speech\/([^/]+)\/stream\/with-timestamps$/;

export async function startFakeElevenLabs({ port = 0, behaviourFor }: ElevenLabsOptions = {}) {
  const requests: RecordedSpeech[] = [];
  const served = { requests: 0, characters: 0, voiceLists: 0 };
  const answers = new OpenAnswers();
  const behaviour = createSpeechBehaviour();

  function reset() {
    behaviour.set({});
    requests.length = 0;
    Object.assign(served, { requests: 0, characters: 0, voiceLists: 0 });
  }

  function nextAnswer(speech: RecordedSpeech['body'] | null) {
    const own = behaviourFor?.(speech);
    if (own === undefined) return { current: behaviour.current, fault: behaviour.nextFault() };
    const current = speechBehaviourSchema.parse(own);
    return { current, fault: current.fault };
  }

  function refuseByName(response: ServerResponse, status: number, name: string) {
    refuse({ response, behaviour: behaviour.current }, { status, name, message: name });
  }

  async function synthesize(request: IncomingMessage, response: ServerResponse, url: URL, voice: string) {
    const parsed = speechRequestSchema.safeParse(await readJson(request));
    if (!parsed.success) return sendJson(response, 422, { detail: [{ loc: ['body'], msg: 'invalid', type: 'value' }] });
    const body = parsed.data;
    const outputFormat = url.searchParams.get('output_format');
    const { headers } = request;
    const record: RecordedSpeech = {
      headers,
      voice,
      outputFormat,
      body,
      bytesSent: 0,
      isAbandoned: false,
      spokenCharacters: null,
    };
    requests.push(record);
    const limit = modelLimit(body.model_id);
    if (!hasVoice(voice)) return refuseByName(response, 404, 'voice_not_found');
    if (limit === undefined) return refuseByName(response, 400, 'model_not_found');
    if (body.text.length > limit) return refuseByName(response, 400, 'max_character_limit_exceeded');
    const isStitched = body.previous_text !== undefined || body.next_text !== undefined;
    if (isStitched && body.model_id === 'eleven_v3') return refuseByName(response, 400, 'unsupported_model');

    const { current, fault } = nextAnswer(body);
    const refusal = refusalOf(fault);
    if (refusal) return refuse({ response, behaviour: current }, refusal);
    const characters = [...body.text].length;
    served.requests += 1;
    served.characters += characters;
    const onBytes = (count: number) => {
      record.bytesSent += count;
    };
    await answers.give(response, record, async (signal) => {
      await speak({ response, behaviour: current, fault, signal, onBytes, text: body.text });
      if (fault === undefined) record.spokenCharacters = characters;
    });
  }

  function listVoices(response: ServerResponse, url: URL) {
    const { current, fault } = nextAnswer(null);
    const refusal = refusalOf(fault);
    if (refusal) return refuse({ response, behaviour: current }, refusal);
    // A list has no middle: whatever else is wrong with speech, there is no answer.
    if (fault) return void response.socket?.destroy();
    served.voiceLists += 1;
    sendJson(
      response,
      200,
      voicesPage(Number(url.searchParams.get('page_size') ?? 10), url.searchParams.get('next_page_token')),
    );
  }

  function describeUser(response: ServerResponse) {
    const refusal = refusalOf(behaviour.nextFault());
    if (refusal) return refuse({ response, behaviour: behaviour.current }, refusal);
    const subscription = { tier: 'creator', character_count: served.characters, character_limit: 100_000 };
    sendJson(response, 200, { user_id: 'fake', subscription });
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
    if (endpoint === 'GET /v1/user') return describeUser(response);
    const voice = SPEECH_PATH.exec(url.pathname)?.[1];
    if (request.method === 'POST' && voice) return synthesize(request, response, url, decodeURIComponent(voice));
    sendJson(response, 404, { detail: 'Not Found' });
  }

  // Encoded before anybody measures how long the first answer takes.
  await toneFrames(0);
  const { origin, close } = await startFakeServer(port, answers, route);
  return {
    /** What the app takes as ElevenLabs' base URL. */
    baseUrl: origin,
    controlUrl: `${origin}/control`,
    requests,
    /** What a real account would be billed for. */
    served,
    reset,
    setBehaviour: (draft: SpeechBehaviourDraft) => behaviour.set(draft),
    close,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4011' } } });
  const fake = await startFakeElevenLabs({ port: Number(values.port) });
  process.stdout.write(`Fake ElevenLabs: ${fake.baseUrl}, driven at ${fake.controlUrl}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void fake.close());
}
