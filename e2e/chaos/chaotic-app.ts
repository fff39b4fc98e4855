import { createDataFolder } from '../../bench/data-folder.ts';
import { startAppServer } from '../app-server.ts';
import { PLANTED_KEY, PLANTED_VOICE_KEY } from '../discretion.ts';
import { startFakeElevenLabs } from '../fakes/eleven-labs.ts';
import { startFakeOpenRouter } from '../fakes/open-router.ts';
import { chaoticStoryteller, chaoticVoice } from './chaotic-providers.ts';
import type { Night } from './nights.ts';
import type { Chances } from './seeded-chances.ts';

const METRICS_TOKEN = 'a token for the numbers';
const USD_PER_1000_CHARACTERS = 0.3;

type ChaoticAppOptions = {
  chances: Chances;
  nights: ReadonlyMap<string, Night>;
  premiumParents: number;
  freeParents: number;
  logFile: string;
};

/** The app with plans, parents who have one and parents who have none, and providers that fail. */
export async function startChaoticApp({ chances, nights, premiumParents, freeParents, logFile }: ChaoticAppOptions) {
  const folder = await createDataFolder(async ({ connection, signUp }) => {
    const parents: { id: string; token: string }[] = [];
    for (let index = 0; index < premiumParents + freeParents; index += 1) parents.push(await signUp());
    await connection.driver.query(
      `insert into tales.user_plans (user_id, plan_name) select unnest($1::uuid[]), 'premium'`,
      [parents.slice(0, premiumParents).map(({ id }) => id)],
    );
    return parents;
  });
  const openRouter = await startFakeOpenRouter({ behaviourFor: chaoticStoryteller(chances, nights) });
  const elevenLabs = await startFakeElevenLabs({ behaviourFor: chaoticVoice(chances, nights) });
  const closeProviders = () => Promise.all([openRouter.close(), elevenLabs.close(), folder.remove()]);
  const app = await startAppServer({
    dataDir: folder.dataDir,
    logFile,
    env: {
      PLANS: 'on',
      OPENROUTER_API_KEY: PLANTED_KEY,
      OPENROUTER_BASE_URL: openRouter.baseUrl,
      DEFAULT_MODEL: 'fake/quick',
      FALLBACK_MODELS: 'fake/thorough',
      ELEVENLABS_API_KEY: PLANTED_VOICE_KEY,
      ELEVENLABS_BASE_URL: elevenLabs.baseUrl,
      ELEVENLABS_USD_PER_1000_CHARACTERS: String(USD_PER_1000_CHARACTERS),
      MAX_RETRIES: '1',
      RETRY_DELAY_MS: '50',
      // Short, and longer than a busy machine is late: what is given up must not have been there.
      FIRST_WORDS_TIMEOUT_MS: '2500',
      NEXT_WORDS_TIMEOUT_MS: '2500',
      SEGMENT_TIMEOUT_MS: '8000',
      SEGMENT_IDLE_TIMEOUT_MS: '2500',
      VOICE_REST_MS: '50',
      SHUTDOWN_TIMEOUT_MS: '2500',
      RATE_LIMIT_STORIES: '0',
      RATE_LIMIT_NARRATIONS: '0',
      METRICS_TOKEN,
    },
  }).catch(async (error: unknown) => {
    await closeProviders();
    throw error;
  });
  return {
    ...app,
    dataDir: folder.dataDir,
    parents: folder.filled,
    openRouter,
    elevenLabs,
    usdPerCharacter: USD_PER_1000_CHARACTERS / 1000,
    /** What is still to be done, one line each; empty when everything has come to its end. */
    async underWay(): Promise<string[]> {
      const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
      const metrics = await (await fetch(`${app.url}/api/metrics`, { headers })).text();
      return metrics.match(/^tale_queued\{.*\} [^0].*$/gm) ?? [];
    },
    async close() {
      await app.stop();
      await closeProviders();
    },
  };
}
