import path from 'node:path';
import { questionLimitMs } from '../lib/adapters/supabase/question-limit.ts';
import { DEFAULT_SPEECH_MODEL } from '../lib/adapters/voices/open-router-voices.ts';
import { checkEmbedded, checkFolder, checkPostgres } from './doctor/data.ts';
import { type Finding, fine, wrong } from './doctor/finding.ts';
import { checkLinks } from './doctor/links.ts';
import { checkStoryteller } from './doctor/storyteller.ts';
import { checkProject } from './doctor/supabase.ts';
import { checkVoices } from './doctor/voices.ts';

// `npm run doctor`: looks at everything that the app depends on, says what is wrong and what to do. Changes nothing.

type Env = typeof import('../lib/env.ts')['env'];

async function readConfiguration(): Promise<Env | Finding> {
  try {
    return (await import('../lib/env.ts')).env;
  } catch (error) {
    return wrong(
      'configuration',
      error instanceof Error ? error.message : '',
      'Mend it first; the rest depends on it.',
    );
  }
}

async function checkData(env: Env): Promise<Finding[]> {
  if (env.SUPABASE_URL !== undefined) return checkProject({ url: env.SUPABASE_URL, key: env.SUPABASE_KEY ?? '' });
  const dataDir = path.resolve(env.TALE_DATA_DIR);
  const database =
    env.DATABASE_URL === undefined
      ? await checkEmbedded(dataDir, `http://localhost:${env.PORT}/api/health`)
      : await checkPostgres(env.DATABASE_URL, questionLimitMs(env.DATABASE_TIMEOUT_MS));
  return [...database, await checkFolder(dataDir)];
}

async function examine(): Promise<Finding[]> {
  const env = await readConfiguration();
  if ('what' in env) return [env];
  const storyteller = {
    apiKey: env.OPENROUTER_API_KEY,
    baseUrl: env.OPENROUTER_BASE_URL,
    models: [env.DEFAULT_MODEL, ...env.FALLBACK_MODELS],
  };
  const voices = {
    providers: env.VOICE_PROVIDERS,
    elevenLabs: { apiKey: env.ELEVENLABS_API_KEY, baseUrl: env.ELEVENLABS_BASE_URL, voice: env.ELEVENLABS_VOICE },
    openRouter: {
      apiKey: env.OPENROUTER_API_KEY,
      baseUrl: env.OPENROUTER_BASE_URL,
      model: env.OPENROUTER_SPEECH_MODEL ?? DEFAULT_SPEECH_MODEL,
      voice: env.OPENROUTER_SPEECH_VOICE,
    },
  };
  return [
    fine('configuration', 'is right'),
    checkLinks(env.SITE_URL),
    ...(await checkData(env)),
    ...(await checkStoryteller(storyteller)),
    ...(await checkVoices(voices)),
  ];
}

const findings = await examine();
for (const { what, said, todo } of findings) {
  process.stdout.write(
    `${todo === undefined ? '✓' : '✗'} ${what}: ${said}\n${todo === undefined ? '' : `  → ${todo}\n`}`,
  );
}
process.exit(findings.some(({ todo }) => todo !== undefined) ? 1 : 0);
