import { z } from 'zod';
import { listModels } from '../../lib/adapters/ai/open-router-models.ts';
import { type Finding, fine, reasonOf, wrong } from './finding.ts';

const LONGEST_WAIT_MS = 10_000;
const BASE_URL = 'https://openrouter.ai/api/v1';

type Storyteller = { apiKey: string | undefined; baseUrl: string | undefined; models: readonly string[] };

const keySchema = z.object({ data: z.object({ limit_remaining: z.number().nullish() }) });

export async function checkStoryteller({ apiKey, baseUrl = BASE_URL, models }: Storyteller): Promise<Finding[]> {
  if (apiKey === undefined)
    return [fine('storyteller', 'the built-in one, for English, Russian, Spanish, German, French')];
  try {
    return [await checkKey(apiKey, baseUrl), await checkModels(baseUrl, models)];
  } catch (error) {
    const todo =
      'Check OPENROUTER_BASE_URL and this machine’s way out; OpenRouter’s own state is at status.openrouter.ai.';
    return [wrong('storyteller', `cannot be reached: ${reasonOf(error)}`, todo)];
  }
}

async function checkKey(apiKey: string, baseUrl: string): Promise<Finding> {
  const answer = await fetch(`${baseUrl}/key`, {
    headers: { authorization: `Bearer ${apiKey}` },
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  });
  if (answer.status === 401) {
    return wrong('storyteller', 'OPENROUTER_API_KEY is not accepted', 'Make a key at openrouter.ai/settings/keys.');
  }
  if (!answer.ok) return wrong('storyteller', `answers ${answer.status} about the key`, 'Try again in a minute.');
  const { data } = keySchema.parse(await answer.json());
  if ((data.limit_remaining ?? 1) > 0) return fine('storyteller', 'the key is accepted');
  return wrong('storyteller', 'the key’s credit is used up', 'Top it up at openrouter.ai/settings/credits.');
}

async function checkModels(baseUrl: string, models: readonly string[]): Promise<Finding> {
  const known = await listModels(baseUrl);
  // A variant such as `:nitro` is the same model.
  const unknown = models.filter((model) => !known.has(model) && !known.has(model.split(':')[0] ?? ''));
  if (unknown.length === 0) return fine('models', models.join(', then '));
  return wrong(
    'models',
    `unknown: ${unknown.join(', ')}`,
    'Set DEFAULT_MODEL and FALLBACK_MODELS to ids of openrouter.ai/models.',
  );
}
