import { createOpenRouter } from '@openrouter/ai-sdk-provider';
import type { LanguageModelUsage, ProviderMetadata } from 'ai';
import { z } from 'zod';
import type { GenerationUsage } from '@/lib/stories/generation';

type StoryModelsOptions = {
  apiKey: string;
  /** Another server that speaks OpenRouter's wire format, up to and with `/api/v1`. */
  baseUrl?: string;
  /** The default model's id first, then its fallbacks. */
  models: readonly [string, ...string[]];
};

type StoryModel = ReturnType<ReturnType<typeof createOpenRouter>>;

/**
 * One model per id, in the order given. Prompts carry children's names: only providers that neither keep nor train on
 * them are allowed. Nothing here retries; the caller decides what comes after a failure.
 */
export function createStoryModels({ apiKey, baseUrl, models }: StoryModelsOptions): [StoryModel, ...StoryModel[]] {
  const openRouter = createOpenRouter({ apiKey, baseURL: baseUrl });
  const storyModel = (id: string) =>
    openRouter(id, { usage: { include: true }, provider: { data_collection: 'deny' } });
  const [first, ...fallbacks] = models;
  return [storyModel(first), ...fallbacks.map(storyModel)];
}

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
