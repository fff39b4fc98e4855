import { z } from 'zod';

/** Who asks for our health wants to know it now. */
const LONGEST_WAIT_MS = 3000;

const modelsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Ids of the models that there are. `baseUrl` up to and with `/api/v1`. */
export async function listModels(baseUrl = 'https://openrouter.ai/api/v1'): Promise<ReadonlySet<string>> {
  const answer = await fetch(`${baseUrl}/models`, { cache: 'no-store', signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
  if (!answer.ok) throw new Error(`The list of models was answered with ${answer.status}.`);
  return new Set(modelsSchema.parse(await answer.json()).data.map(({ id }) => id));
}
