import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { listModels } from './adapters/ai/open-router-models';
import { sendTraces } from './adapters/operation/traces';
import { removeLeftFiles } from './adapters/storage/local-audio-store';
import { hasRoom } from './adapters/storage/local-space';
import { databaseKind, isLite } from './adapters/supabase/endpoint';
import { liteSupabase } from './adapters/supabase/lite';
import { isDatabaseUp, isStorageUp } from './adapters/supabase/reachability';
import { elevenLabsKeyCheck } from './adapters/voices/eleven-labs-key';
import { audioFolder } from './composition';
import { callStates } from './composition/calls';
import { runs } from './composition/runs';
import { firstNarrator, loadVoices } from './composition/voices';
import { type Dependency, measured, measuredNowAndThen } from './dependency';
import { env } from './env';
import { AppError, describeCause } from './errors';
import { log } from './log';
import { metrics } from './metrics';
import { handOverNarrations } from './narration/hand-over-narrations';
import { beginShutdown, isShuttingDown } from './shutdown';
import { handOverStories } from './stories/hand-over-stories';

/** What it takes to save the last stories and narrations and to end, on a busy machine. */
const FAREWELL_MS = 2000;

/** Until the last events have reached who follows. */
const LAST_WORDS_MS = 300;

/** As Next ends, and everybody whom the signal ends. */
const ENDED_BY_SIGNAL = 143;

/** Only where somebody wants them: following every call takes its time. */
export function startTraces(): void {
  if (env.OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return;
  sendTraces(env.OTEL_EXPORTER_OTLP_ENDPOINT, env.OTEL_EXPORTER_OTLP_HEADERS ?? '', env.ENVIRONMENT);
}

/**
 * Everything that a first request would otherwise wait for. An app that cannot open its data says why and ends; Next would
 * go on without, and answer every request with an error.
 */
export async function warmUp(): Promise<void> {
  loadVoices();
  if (!isLite()) return;
  try {
    await liteSupabase();
    await removeLeftFiles(audioFolder());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    log.fatal({ cause: describeCause(error) }, 'the data could not be opened');
    process.exit(1);
  }
}

/**
 * On SIGTERM Next takes no more calls, waits for the answers under way and the stories behind them, and ends. This sees to
 * it that they come to an end: a story may take half an hour, and nobody waits that long before pulling the plug. What is
 * read aloud has no further sentence begun; those at work are paid for, and have the same time.
 */
export async function shutDown(): Promise<void> {
  if (isShuttingDown()) return;
  beginShutdown();
  setTimeout(() => process.exit(ENDED_BY_SIGNAL), env.SHUTDOWN_TIMEOUT_MS).unref();
  const { stories, narrations } = runs();
  const graceMs = Math.max(0, env.SHUTDOWN_TIMEOUT_MS - FAREWELL_MS);
  log.info({ stories: stories.size, narrations: narrations.size }, 'ending');
  await Promise.all([
    handOverStories(stories, graceMs).then((interrupted) => log.info({ interrupted }, 'every story is saved')),
    handOverNarrations(narrations, graceMs).then((interrupted) =>
      log.info({ interrupted }, 'every narration is saved'),
    ),
  ]);
  // Next has not ended yet: it would wait for connections that browsers keep open, or for who follows another process.
  setTimeout(() => process.exit(ENDED_BY_SIGNAL), LAST_WORDS_MS);
}

type Health = {
  status: 'ready' | 'unavailable' | 'ending';
  database: Dependency;
  storage: Dependency;
  storyteller: Dependency;
  /** Whoever reads first; `none`: nobody does. */
  voices: Dependency;
  /** Whom this process leaves alone at the moment, with the host's key. */
  circuitsOpen: string[];
};

/** Who asks for our health wants to know it now. */
const LONGEST_WAIT_MS = 2000;

/** Lists and accounts are asked for, which costs nothing, as speech would. */
const openRouter = measuredNowAndThen('openrouter', () => listModels(env.OPENROUTER_BASE_URL));
const elevenLabs = measuredNowAndThen('elevenlabs', async () => {
  const isGood = elevenLabsKeyCheck(env.ELEVENLABS_BASE_URL, LONGEST_WAIT_MS);
  if (!(await isGood(env.ELEVENLABS_API_KEY ?? '')).isAccepted) throw new AppError('voice_key');
});

async function voicesHealth(): Promise<Dependency> {
  const first = firstNarrator();
  if (first?.id === 'elevenlabs') return elevenLabs();
  if (first?.id === 'openrouter') return openRouter();
  return measured(first?.id ?? 'none', async () => first !== undefined && (await first.listVoices('en')).length > 0);
}

/** How what we depend on is. Without storyteller, voices or recordings there still is a library: only the database decides. */
export async function checkHealth(): Promise<Health> {
  const [database, storage, storyteller, voices] = await Promise.all([
    measured(databaseKind(), isDatabaseUp),
    isLite() ? measured('folder', () => hasRoom(audioFolder())) : measured('supabase', isStorageUp),
    env.OPENROUTER_API_KEY === undefined ? measured('built-in', async () => true) : openRouter(),
    voicesHealth(),
  ]);
  const status = database.status === 'up' ? 'ready' : 'unavailable';
  const open = callStates().filter((state) => state.key === 'host' && state.open > 0);
  const circuitsOpen = open.map(({ calls, provider }) => `${calls} ${provider}`);
  return { status: isShuttingDown() ? 'ending' : status, database, storage, storyteller, voices, circuitsOpen };
}

/** In Prometheus' text format. `not_found` where there are none to be had, `forbidden` without the token. */
export async function readMetrics(authorization: string | null): Promise<{ text: string; contentType: string }> {
  if (env.METRICS_TOKEN === undefined) throw new AppError('not_found');
  const [given, wanted] = [Buffer.from(authorization ?? ''), Buffer.from(`Bearer ${env.METRICS_TOKEN}`)];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new AppError('forbidden');
  metrics.queued.set({ queue: 'stories' }, runs().stories.size);
  metrics.queued.set({ queue: 'narrations' }, runs().narrations.size);
  for (const { calls, provider, key, open, running, waiting } of callStates()) {
    metrics.circuitsOpen.set({ calls, provider, key }, open);
    metrics.callsRunning.set({ calls, provider, key }, running);
    metrics.callsWaiting.set({ calls, provider, key }, waiting);
  }
  return { text: await metrics.registry.metrics(), contentType: metrics.registry.contentType };
}
