import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds: pages and queries take milliseconds, stories and their sound up to a minute. */
const FAST = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10];
const SLOW = [0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 15, 30, 60];

/*
 * Labels are closed lists (routes, tables, codes) or the host's own words (models), never anything that a parent types:
 * each new value is kept until the process ends.
 */
function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];

  const metrics = {
    requests: new Counter({
      name: 'tale_http_requests_total',
      help: 'Requests answered.',
      labelNames: ['method', 'route', 'status'] as const,
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'tale_http_request_seconds',
      help: 'From a request to the end of its answer; event streams, which last as long as a story, are left out.',
      labelNames: ['method', 'route'] as const,
      buckets: FAST,
      registers,
    }),
    firstWords: new Histogram({
      name: 'tale_first_words_seconds',
      help: 'From asking a model to its first words.',
      labelNames: ['provider', 'model'] as const,
      buckets: SLOW,
      registers,
    }),
    firstSound: new Histogram({
      name: 'tale_first_sound_seconds',
      help: 'From asking for a narration to its first segment.',
      labelNames: ['provider'] as const,
      buckets: SLOW,
      registers,
    }),
    providerCalls: new Counter({
      name: 'tale_provider_calls_total',
      help: 'Calls of a provider of words or of sound, by how they ended; refused: no fault of the provider.',
      labelNames: ['provider', 'outcome'] as const,
      registers,
    }),
    providerFailures: new Counter({
      name: 'tale_provider_failures_total',
      help: 'Calls of a provider that failed, were refused or broken off, by the code.',
      labelNames: ['provider', 'code'] as const,
      registers,
    }),
    tokens: new Counter({
      name: 'tale_tokens_total',
      help: 'Tokens that models took and gave.',
      labelNames: ['model', 'direction'] as const,
      registers,
    }),
    costUsd: new Counter({
      name: 'tale_cost_usd_total',
      help: 'What providers said their calls have cost, in dollars.',
      labelNames: ['model'] as const,
      registers,
    }),
    narratedCharacters: new Counter({
      name: 'tale_narrated_characters_total',
      help: 'Characters that voices have spoken, as they bill them.',
      labelNames: ['provider'] as const,
      registers,
    }),
    stories: new Counter({
      name: 'tale_stories_total',
      help: 'Stories that have ended, by how.',
      labelNames: ['status', 'code'] as const,
      registers,
    }),
    databaseSeconds: new Histogram({
      name: 'tale_database_seconds',
      help: 'From a question to the database to its answer, tries included.',
      labelNames: ['operation', 'outcome'] as const,
      buckets: FAST,
      registers,
    }),
    circuitsOpen: new Gauge({
      name: 'tale_circuits_open',
      help: 'Circuits that are open: nobody is asked there until their rest is over.',
      labelNames: ['calls', 'provider', 'key'] as const,
      registers,
    }),
    callsRunning: new Gauge({
      name: 'tale_calls_running',
      help: 'Calls of a provider under way.',
      labelNames: ['calls', 'provider', 'key'] as const,
      registers,
    }),
    callsWaiting: new Gauge({
      name: 'tale_calls_waiting',
      help: 'Calls that wait until fewer are under way.',
      labelNames: ['calls', 'provider', 'key'] as const,
      registers,
    }),
    queued: new Gauge({
      name: 'tale_queued',
      help: 'What is under way or waiting in this process.',
      labelNames: ['queue'] as const,
      registers,
    }),
  };
  return { ...metrics, registry };
}

type Metrics = ReturnType<typeof createMetrics>;

// One per process: pages, actions, routes and instrumentation are bundled apart, and count together.
const shared = globalThis as typeof globalThis & { metrics?: Metrics };

shared.metrics ??= createMetrics();

export const metrics: Metrics = shared.metrics;
