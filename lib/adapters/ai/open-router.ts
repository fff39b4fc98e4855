import type { LanguageModelV4 } from '@ai-sdk/provider';
import { createOpenRouter } from '@openrouter/ai-sdk-provider';
import type { LanguageModelUsage, ProviderMetadata } from 'ai';
import { z } from 'zod';
import { describeCause } from '@/lib/errors';
import { log } from '@/lib/log';
import { withRequestId } from '@/lib/request-context';
import type { GenerationUsage } from '@/lib/stories/generation';
import { hangingUp } from './hang-up';

type StoryModelsOptions = {
  apiKey: string;
  /** Another server that speaks OpenRouter's wire format, up to and with `/api/v1`. */
  baseUrl?: string;
  /** The default model's id first, then its fallbacks. */
  models: readonly [string, ...string[]];
  /** How hard they think before they speak; without it, as each of them does by itself. */
  reasoningEffort?: ReasoningEffort | undefined;
};

/** As OpenRouter knows them. */
type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';

/**
 * One model per id, in the order given. Prompts carry children's names: only providers that neither keep nor train on
 * them are allowed. Nothing here retries; the caller decides what comes after a failure.
 */
export function createStoryModels({
  apiKey,
  baseUrl,
  models,
  reasoningEffort,
}: StoryModelsOptions): [LanguageModelV4, ...LanguageModelV4[]] {
  const openRouter = createOpenRouter({ apiKey, baseURL: baseUrl, fetch: loggedFetch });
  // Nothing is said unless the host wants it: asked for any effort, a model thinks that would not think by itself, and
  // one that always thinks refuses to do without.
  const reasoning = reasoningEffort && { reasoning: { effort: reasoningEffort } };
  const storyModel = (id: string) =>
    hangingUp(openRouter(id, { usage: { include: true }, provider: { data_collection: 'deny' }, ...reasoning }));
  const [first, ...fallbacks] = models;
  return [storyModel(first), ...fallbacks.map(storyModel)];
}

/** Neither what was asked nor what was said: a prompt holds children's names. */
const loggedFetch: typeof fetch = async (input, init) => {
  const startedAt = performance.now();
  const line = (rest: object) => ({ provider: 'openrouter', durationMs: since(startedAt), ...rest });
  try {
    const answer = await fetch(input, withRequestId(init));
    log[answer.ok ? 'debug' : 'warn'](line({ status: answer.status }), 'the storyteller answered');
    return answer;
  } catch (cause) {
    // The parent has pressed stop, or the first words took too long: who gave up says so.
    if (!init?.signal?.aborted) log.warn(line({ cause: describeCause(cause) }), 'the storyteller cannot be reached');
    throw cause;
  }
};

const since = (startedAt: number) => Math.round(performance.now() - startedAt);

type MeteredStep = { usage: LanguageModelUsage; providerMetadata?: ProviderMetadata | undefined };

const costSchema = z.object({ openrouter: z.object({ usage: z.object({ cost: z.number().nonnegative() }) }) });

/** Takes a `finish-step` part of the stream as well as `await result.finalStep`. */
export function usageOf({ usage, providerMetadata }: MeteredStep): GenerationUsage {
  const metered = costSchema.safeParse(providerMetadata);
  return {
    inputTokens: usage.inputTokens ?? null,
    outputTokens: usage.outputTokens ?? null,
    costUsd: metered.success ? metered.data.openrouter.usage.cost : null,
  };
}
