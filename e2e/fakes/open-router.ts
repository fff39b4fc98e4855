import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { OpenAnswers, readJson, startFakeServer } from './fake-server.ts';
import { type AnswerUsage, sendJson, writeAnswer } from './open-router-answer.ts';
import { type Behaviour, type BehaviourDraft, behaviourSchema, type Fault } from './open-router-behaviour.ts';
import { createSpeechEndpoint } from './open-router-speech.ts';

/*
 * OpenRouter on this machine: its wire format under /api/v1, and /control to drive it from another process
 * (`PUT /control` with a BehaviourDraft, `DELETE /control`, `GET /control/requests`, `GET /control/speech-requests`).
 */

export type RecordedRequest = {
  headers: IncomingHttpHeaders;
  body: unknown;
  tokensSent: number;
  /** The client left before the answer was complete. */
  isAbandoned: boolean;
  /** What the answer has cost, once that was said. */
  usage: AnswerUsage | null;
};

type OpenRouterOptions = {
  port?: number;
  /** How this one request is answered; undefined: as `setBehaviour` says. */
  behaviourFor?: (asked: { model: string; prompt: string }) => BehaviourDraft | undefined;
};

const chatRequestSchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.unknown()).min(1),
  stream: z.boolean().default(false),
});

export async function startFakeOpenRouter({ port = 0, behaviourFor }: OpenRouterOptions = {}) {
  const requests: RecordedRequest[] = [];
  const answers = new OpenAnswers();
  const speech = createSpeechEndpoint(answers);
  let behaviour: Behaviour = behaviourSchema.parse({});
  let faultsGiven = 0;

  function setBehaviour(draft: BehaviourDraft) {
    behaviour = behaviourSchema.parse(draft);
    speech.behaviour.set(behaviour.speech);
    faultsGiven = 0;
  }

  function reset() {
    setBehaviour({});
    requests.length = 0;
    speech.requests.length = 0;
  }

  function nextFault(model: string): Fault | undefined {
    const { fault, faultTimes = Number.POSITIVE_INFINITY, faultModels } = behaviour;
    if (!fault || faultsGiven >= faultTimes || (faultModels && !faultModels.includes(model))) return undefined;
    faultsGiven += 1;
    return fault;
  }

  async function complete(request: IncomingMessage, response: ServerResponse) {
    const parsed = chatRequestSchema.safeParse(await readJson(request));
    if (!parsed.success) return sendJson(response, 400, { error: { message: 'Bad Request', code: 400 } });
    const { model, messages, stream: isStream } = parsed.data;
    const record: RecordedRequest = {
      headers: request.headers,
      body: parsed.data,
      tokensSent: 0,
      isAbandoned: false,
      usage: null,
    };
    requests.push(record);
    const prompt = JSON.stringify(messages);
    const draft = behaviourFor?.({ model, prompt });
    const own = draft && behaviourSchema.parse(draft);
    const story = prompt.includes('retitles') ? behaviour.anotherTitle : behaviour.story;
    await answers.give(response, record, (signal) =>
      writeAnswer({
        response,
        behaviour: own ?? { ...behaviour, story: behaviour.sayings[model] ?? story },
        fault: own === undefined ? nextFault(model) : own.fault,
        model,
        promptTokens: Math.ceil(prompt.length / 4),
        isStream,
        signal,
        onToken: () => {
          record.tokensSent += 1;
        },
        onUsage: (usage) => {
          record.usage = usage;
        },
      }),
    );
  }

  async function control(request: IncomingMessage, response: ServerResponse) {
    if (request.method === 'DELETE') {
      reset();
    } else {
      const parsed = behaviourSchema.safeParse(await readJson(request));
      if (!parsed.success) return sendJson(response, 400, { error: z.prettifyError(parsed.error) });
      setBehaviour(parsed.data);
    }
    sendJson(response, 200, behaviour);
  }

  async function route(request: IncomingMessage, response: ServerResponse) {
    const path = new URL(request.url ?? '/', 'http://fake').pathname;
    const endpoint = `${request.method} ${path}`;
    if (endpoint === 'GET /control/requests') return sendJson(response, 200, requests);
    if (endpoint === 'GET /control/speech-requests') return sendJson(response, 200, speech.requests);
    if (endpoint === 'PUT /control' || endpoint === 'DELETE /control') return control(request, response);
    if (endpoint === 'GET /api/v1/models') return sendJson(response, 200, MODELS);
    if (!request.headers.authorization?.startsWith('Bearer ')) {
      return sendJson(response, 401, { error: { message: 'No auth credentials found', code: 401 } });
    }
    if (endpoint === 'POST /api/v1/chat/completions') return complete(request, response);
    if (endpoint === 'POST /api/v1/audio/speech') {
      return speech.answer(request.headers, await readJson(request), response);
    }
    if (endpoint === 'GET /api/v1/key') {
      const isRefused = behaviour.fault === 'http-401';
      return isRefused
        ? sendJson(response, 401, { error: { message: 'User not found.', code: 401 } })
        : sendJson(response, 200, KEY);
    }
    sendJson(response, 404, { error: { message: 'Not Found', code: 404 } });
  }

  const { origin, close } = await startFakeServer(port, answers, route);
  return {
    /** What the app takes as OpenRouter's base URL. */
    baseUrl: `${origin}/api/v1`,
    controlUrl: `${origin}/control`,
    requests,
    speechRequests: speech.requests,
    reset,
    setBehaviour,
    close,
  };
}

const MODELS = {
  data: ['fake/quick', 'fake/thorough'].map((id) => ({
    id,
    name: id,
    created: 1_760_000_000,
    context_length: 128_000,
    pricing: { prompt: '0.0000001', completion: '0.0000004', request: '0', image: '0' },
    architecture: { modality: 'text->text', input_modalities: ['text'], output_modalities: ['text'] },
  })),
};

const KEY = {
  data: { label: 'sk-or-v1-fak...ake', limit: 5, usage: 0.1, limit_remaining: 4.9, is_free_tier: false },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4010' } } });
  const fake = await startFakeOpenRouter({ port: Number(values.port) });
  process.stdout.write(`Fake OpenRouter: ${fake.baseUrl}, driven at ${fake.controlUrl}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void fake.close());
}
