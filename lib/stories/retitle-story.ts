import type { LanguageModelV4 } from '@ai-sdk/provider';
import { generateText } from 'ai';
import { AppError, toAppError } from '../errors';
import { isFit } from '../safety/unfit-words';
import { withTimeLimit } from '../time-limit';
import { requireCredits } from '../usage/plan-credits';
import { ASK_ANOTHER, refuseUnlessAsked } from './ask-in-turn';
import type { AttemptSettings } from './attempt-story';
import type { GenerationUsage } from './generation';
import { isTitleRefused } from './judge-story';
import { logTitling } from './log-attempt';
import { type Storyteller, storytellerFor } from './own-storyteller';
import { buildTitlePrompt } from './prompt/story-prompt';
import { reassembleStory } from './reassemble-story';
import { findRetoldStory } from './retold-story';
import { getStory, replaceTitle } from './stories-repository';
import type { Story } from './story';
import type { StoryBrief } from './story-brief';
import { toTitle } from './story-text-parser';
import type { WriteStoryDeps } from './write-story';

/**
 * `modelsFor`: of a brief that tells the story anew. `turns`: those that a title takes. `limitMs`: for asking, whoever is
 * asked and however often.
 */
export type RetitleDeps = Omit<WriteStoryDeps, 'runs'> & { limitMs: number };

/** A title is a few of them; a model that thinks first takes more. */
const MOST_TOKENS = 2000;

/**
 * Gives a story that is told another title, of a storyteller's choice. Throws `conflict` where the story is not told to its
 * end, has no other title or was given one meanwhile, `story_refused` where the title is unfit for children,
 * `plan_limit` where the plan has no credits left, and what else asking throws; the story then keeps the one that it has.
 */
export async function retitleStory(deps: RetitleDeps, storyId: string): Promise<Story> {
  const story = await getStory(deps.db, storyId);
  if (story.status !== 'ready') throw new AppError('conflict', { said: 'This story is not told to its end yet.' });
  const [{ brief: asked, ownKey }, told] = await Promise.all([
    reassembleStory(deps.db, storyId, crypto.randomUUID(), deps.turns),
    findRetoldStory(deps.db, storyId),
  ]);
  if (told === null) throw new AppError('not_found');
  const brief = { ...asked, retells: told };
  if (ownKey === null) await requireCredits(deps.db, deps.defaultPlan);
  const asking = { ...deps, ...(await storytellerFor(deps, brief, ownKey)) };
  const { signal: never } = new AbortController();
  const ask = (signal: AbortSignal) => askForTitle(asking, story, brief, signal);
  const title = await withTimeLimit(deps.limitMs, never, ask, 'storyteller_silent');
  // The parent's own may have marks around it.
  if (title === story.title || title === toTitle(story.title))
    throw new AppError('conflict', { said: 'The storyteller knows no other title for it.' });
  if (!isFit(title) || (await isTitleRefused(asking, storyId, title))) {
    throw new AppError('story_refused', { said: 'What came was no title for bedtime. Please try again.' });
  }
  const retitled = await replaceTitle(deps.db, storyId, story.title, title);
  if (retitled === null) throw new AppError('conflict', { said: 'It has been given another title meanwhile.' });
  return retitled;
}

type Asking = RetitleDeps & Storyteller;

/** Each model in turn, by the policy that holds for stories. */
async function askForTitle(deps: Asking, story: Story, brief: StoryBrief, signal: AbortSignal): Promise<string> {
  refuseUnlessAsked(deps.calls, deps.models);
  let failure: AppError | undefined;
  for (const model of deps.models) {
    try {
      return await deps.calls(model).call((leaving) => attemptTitle(deps, model, story, brief, leaving), { signal });
    } catch (error) {
      failure = toAppError(error);
      if (!failure.isRetryable && !ASK_ANOTHER.includes(failure.code)) break;
    }
  }
  throw failure;
}

/** Asks one model once, and logs what that has cost with the story. */
async function attemptTitle(
  { db, settings, log, meter }: Asking,
  model: LanguageModelV4,
  story: Story,
  brief: StoryBrief,
  signal: AbortSignal,
): Promise<string> {
  const startedAt = performance.now();
  const { title, error, usage } = await oneTitle(settings, model, buildTitlePrompt(brief, story), signal);
  const attempt = {
    id: crypto.randomUUID(),
    model: model.modelId,
    status: error === null ? ('succeeded' as const) : ('failed' as const),
    error_code: error?.code ?? null,
    input_tokens: usage.inputTokens,
    output_tokens: usage.outputTokens,
    cost_usd: usage.costUsd,
    first_token_ms: null,
    duration_ms: Math.round(performance.now() - startedAt),
  };
  meter.attempted(attempt);
  await logTitling({ db, log }, story.id, attempt);
  if (error !== null) throw error;
  return title;
}

type Answer = { usage: GenerationUsage } & ({ title: string; error: null } | { title: null; error: AppError });

async function oneTitle(
  settings: AttemptSettings,
  model: LanguageModelV4,
  prompt: { instructions: string; prompt: string },
  signal: AbortSignal,
): Promise<Answer> {
  let usage: GenerationUsage = { inputTokens: null, outputTokens: null, costUsd: null };
  try {
    const { text, finishReason } = await generateText({
      model,
      ...prompt,
      maxOutputTokens: Math.min(settings.maxOutputTokens, MOST_TOKENS),
      temperature: settings.temperature,
      // Asking again is the policy's.
      maxRetries: 0,
      timeout: { totalMs: settings.firstWordsTimeoutMs },
      abortSignal: signal,
      telemetry: { isEnabled: false },
      onStepEnd: (step) => {
        usage = settings.usageOf(step);
      },
    });
    // PostgreSQL cannot store this one character.
    const title = toTitle(text.replaceAll('\0', '').trim().split('\n')[0] ?? '');
    if (finishReason === 'content-filter') return { usage, title: null, error: new AppError('storyteller_refused') };
    if (title !== null) return { usage, title, error: null };
    return { usage, title: null, error: new AppError('storyteller_gibberish', { isRetryable: true, isPaidFor: true }) };
  } catch (thrown) {
    return { usage, title: null, error: settings.toStorytellerError(thrown) };
  }
}
