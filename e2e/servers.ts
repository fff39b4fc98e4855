import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAppServer } from './app-server.ts';
import { PLANTED_KEY, PLANTED_VOICE_KEY } from './discretion.ts';
import { startFakeElevenLabs } from './fakes/eleven-labs.ts';
import { startFakeOpenRouter } from './fakes/open-router.ts';
import { setServerAddresses } from './server-addresses.ts';

const LOGS = path.resolve(import.meta.dirname, '../test-results/servers');

/** The app twice, once with each storyteller, each on data of its own; Playwright calls it before the first test. */
export default async function startServers(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tale-e2e-'));
  const logFile = (name: string) => path.join(folder, `${name}.log`);
  const openRouterFake = await startFakeOpenRouter();
  const elevenLabsFake = await startFakeElevenLabs();
  const dataDir = (name: string) => path.join(folder, name);
  const start = (name: string, env: Record<string, string>, isFirstStart = false) =>
    startAppServer({ dataDir: dataDir(name), logFile: logFile(name), env, isFirstStart });
  const starting = [
    // Ten milliseconds a word: slow enough to be watched, a minute's story in two seconds.
    start('built-in', { STORYTELLER_WORDS_PER_MINUTE: '6000' }, true),
    start('openrouter', {
      OPENROUTER_API_KEY: PLANTED_KEY,
      OPENROUTER_BASE_URL: openRouterFake.baseUrl,
      DEFAULT_MODEL: 'fake/quick',
      FALLBACK_MODELS: 'fake/thorough',
      MAX_RETRIES: '1',
      RETRY_DELAY_MS: '50',
      FIRST_WORDS_TIMEOUT_MS: '1500',
      NEXT_WORDS_TIMEOUT_MS: '1500',
      ELEVENLABS_API_KEY: PLANTED_VOICE_KEY,
      ELEVENLABS_BASE_URL: elevenLabsFake.baseUrl,
      // Longer than a failure after which a voice is asked once more.
      SEGMENT_IDLE_TIMEOUT_MS: '2500',
      // What fails in one test does not rest in the next.
      VOICE_REST_MS: '1',
      CIRCUIT_REST_MS: '1',
    }),
  ] as const;
  // One that does not start must not leave the other behind.
  const started = await Promise.allSettled(starting);
  const stop = async () => {
    const stopped = await Promise.allSettled(
      started.map((app) => (app.status === 'fulfilled' ? app.value.stop() : undefined)),
    );
    await Promise.all([openRouterFake.close(), elevenLabsFake.close()]);
    await mkdir(LOGS, { recursive: true });
    for (const name of ['built-in', 'openrouter']) await cp(logFile(name), path.join(LOGS, `${name}.log`));
    await rm(folder, { recursive: true, force: true });
    for (const outcome of stopped) if (outcome.status === 'rejected') throw outcome.reason;
  };
  try {
    const [builtIn, withModel] = await Promise.all(starting);
    setServerAddresses({
      'built-in': { url: builtIn.url, dataDir: dataDir('built-in'), logFile: logFile('built-in') },
      openrouter: { url: withModel.url, dataDir: dataDir('openrouter'), logFile: logFile('openrouter') },
      openRouterControlUrl: openRouterFake.controlUrl,
      elevenLabsControlUrl: elevenLabsFake.controlUrl,
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
