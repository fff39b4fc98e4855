import type { LanguageModelV4 } from '@ai-sdk/provider';
import { type LanguageModelUsage, type ProviderMetadata, experimental_streamTextLowMemory as streamText } from 'ai';
import type { Json } from '../db';
import { AppError } from '../errors';
import type { GenerationAttempt, GenerationUsage } from './generation';
import { buildStoryPrompt } from './prompt/story-prompt';
import { countWords, wholeSentences } from './sentences';
import type { StoryBrief } from './story-brief';
import { fitTrailer, StoryGate } from './story-gate';
import type { StoryRun } from './story-run';
import { StoryTextParser } from './story-text-parser';

export type AttemptSettings = {
  maxOutputTokens: number;
  temperature: number;
  /** From the question on, whatever a model thinks before them: a parent waits for words. */
  firstWordsTimeoutMs: number;
  /** The longest silence between two words. */
  nextWordsTimeoutMs: number;
  /** Classifies what a provider throws or streams as an error. */
  toStorytellerError: (error: unknown) => AppError;
  /** What an answer has cost; null for what the provider does not say. */
  usageOf: (step: MeteredStep) => GenerationUsage;
};

type MeteredStep = { usage: LanguageModelUsage; providerMetadata?: ProviderMetadata | undefined };

const UNKNOWN_USAGE: GenerationUsage = { inputTokens: null, outputTokens: null, costUsd: null };

export type AttemptOutcome = {
  /** Null: told to the end, or stopped by the parent. */
  error: AppError | null;
  attempt: GenerationAttempt;
  summary: string | null;
  names: string[];
  fullResponse: Json;
  /** False: nobody was asked, so there is nothing to log. */
  wasAsked: boolean;
};

/** Nobody could be asked for the story. */
export function unasked(model: LanguageModelV4, error: AppError): AttemptOutcome {
  const attempt: GenerationAttempt = {
    id: crypto.randomUUID(),
    model: model.modelId,
    status: 'failed',
    error_code: error.code,
    input_tokens: null,
    output_tokens: null,
    cost_usd: null,
    first_token_ms: null,
    duration_ms: 0,
  };
  return { error, attempt, summary: null, names: [], fullResponse: null, wasAsked: false };
}

/** A story is longer than this; an apology or an echo is not. */
const FEWEST_WORDS = 30;

/** Twice what a story takes in the scripts that tokenizers know least; a provider may ask for credit for all of it. */
function mostTokens(targetWords: number): number {
  return targetWords * 6 + 1000;
}

/**
 * Asks one model once and writes what it says into the run; `heard` at its first words. Never throws: failures are part of
 * the outcome.
 */
export async function attemptStory(
  model: LanguageModelV4,
  brief: StoryBrief,
  run: StoryRun,
  settings: AttemptSettings,
  heard = () => {},
): Promise<AttemptOutcome> {
  const startedAt = performance.now();
  const elapsedMs = () => Math.round(performance.now() - startedAt);
  const parser = new StoryTextParser();
  const gate = new StoryGate();
  const silence = new SilenceTimer(settings.firstWordsTimeoutMs);
  let firstTokenMs: number | null = null;
  let said = '';
  let error: AppError | null = null;
  let usage = UNKNOWN_USAGE;
  let finishReason: string | null = null;
  let hasThought = false;

  try {
    run.stopSignal.throwIfAborted();
    // The variant that keeps no text for readers who come later: with twenty stories at once a fifth of the processor's time.
    const result = streamText({
      model,
      ...buildStoryPrompt(brief),
      maxOutputTokens: Math.min(settings.maxOutputTokens, mostTokens(brief.targetWords)),
      temperature: settings.temperature,
      // Asking again is the policy's (`askInTurn`), and each attempt is logged.
      maxRetries: 0,
      abortSignal: AbortSignal.any([run.stopSignal, silence.signal]),
      // Nobody listens, and a prompt holds children's names.
      telemetry: { isEnabled: false },
      // Errors arrive in the stream as well; the default prints them.
      onError: () => {},
    });
    for await (const part of result.stream) {
      if (part.type === 'reasoning-start' || part.type === 'reasoning-delta') {
        hasThought = true;
        // Between two words it is a sign of life; before the first one their own limit holds.
        if (firstTokenMs !== null) silence.restart(settings.nextWordsTimeoutMs);
      } else if (part.type === 'text-delta') {
        silence.restart(settings.nextWordsTimeoutMs);
        if (firstTokenMs === null) heard();
        firstTokenMs ??= elapsedMs();
        // Begun before, by a request whose answer was lost: that run tells it.
        if (!(await run.open())) break;
        // PostgreSQL cannot store this one character.
        const text = part.text.replaceAll('\0', '');
        said += text;
        run.append(gate.pass(parser.push(text)));
        if (gate.hasRefused) break;
      } else if (part.type === 'error') {
        // At once: after a garbled part the stream goes on and ends as if nothing had been.
        throw part.error;
      } else if (part.type === 'finish-step') {
        usage = settings.usageOf(part);
        finishReason = part.finishReason;
      } else if (part.type === 'abort') {
        break;
      }
    }
  } catch (thrown) {
    error = settings.toStorytellerError(thrown);
  }
  const isSilent = silence.signal.aborted;
  silence.end();
  await run.open().catch(() => false);

  const isStopped = run.stopSignal.aborted && !run.isInterrupted;
  const { chunk, trailer } = parser.end();
  run.append(gate.end(chunk));
  if (gate.hasRefused) {
    error = new AppError('story_refused');
    run.withdraw(wholeSentences(run.said.content, brief.language));
  } else if (isStopped) error = null;
  else if (run.isInterrupted) error = new AppError('story_interrupted');
  // Thoughts are billed: the next model is asked, and not this one again.
  else if (isSilent)
    error = new AppError('storyteller_silent', { isRetryable: true, isPaidFor: hasThought && firstTokenMs === null });
  else error ??= judge(finishReason, run.said.content, brief.language);

  return {
    error,
    attempt: {
      id: crypto.randomUUID(),
      model: model.modelId,
      status: error !== null ? 'failed' : isStopped ? 'stopped' : 'succeeded',
      error_code: error?.code ?? null,
      input_tokens: usage.inputTokens,
      output_tokens: usage.outputTokens,
      cost_usd: usage.costUsd,
      first_token_ms: firstTokenMs,
      duration_ms: elapsedMs(),
    },
    ...fitTrailer(trailer),
    wasAsked: true,
    // Cut off within an emoji, it would be no JSON for PostgreSQL.
    fullResponse: { text: (gate.hasRefused ? run.said.content : said).toWellFormed(), finishReason },
  };
}

/** What is wrong with an answer that came to its end without an error. */
function judge(finishReason: string | null, content: string, language: string): AppError | null {
  if (finishReason === 'content-filter') return new AppError('storyteller_refused');
  if (countWords(content, language) < FEWEST_WORDS) {
    return new AppError('storyteller_gibberish', { isRetryable: true, isPaidFor: true });
  }
  return finishReason === 'stop' ? null : new AppError('storyteller_broke_off', { isRetryable: true });
}

/**
 * Aborts its signal when nothing is heard for a while, also while the server has not answered at all. Ending it aborts
 * too, wherever the loop was left: a request that stays open goes on costing.
 */
class SilenceTimer {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout;

  constructor(ms: number) {
    this.#timer = this.#start(ms);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  restart(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = this.#start(ms);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#controller.abort();
  }

  #start(ms: number): NodeJS.Timeout {
    return setTimeout(() => this.#controller.abort(), ms);
  }
}
