import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { CallPolicy } from '../call-policy';
import type { AppError } from '../errors';
import { type Concern, judgeText, type MeteredStep, type TextToJudge } from '../safety/judge-text';
import type { GenerationAttempt, GenerationUsage } from './generation';

/** Who reads along: a model, how it is called, and what is made of its answers. */
export type StoryJudge = {
  model: LanguageModelV4;
  calls: CallPolicy;
  timeoutMs: number;
  /** Classifies what a provider throws. */
  toStorytellerError: (error: unknown) => AppError;
  /** What an answer has cost. */
  usageOf: (step: MeteredStep) => GenerationUsage;
};

/** All that the judge of one story was asked, and has cost. */
export class JudgeSession {
  readonly #judge: StoryJudge;
  readonly #signal: AbortSignal;
  readonly #startedAt = performance.now();
  #answers: GenerationUsage[] = [];

  constructor(judge: StoryJudge, signal: AbortSignal) {
    this.#judge = judge;
    this.#signal = signal;
  }

  /** What is wrong with it, or null; throws where there is no saying, and the signal's reason where nobody waits. */
  ask(text: TextToJudge): Promise<Concern> {
    const { model, calls, timeoutMs, toStorytellerError, usageOf } = this.#judge;
    const answered = (step: MeteredStep) => {
      this.#answers.push(usageOf(step));
    };
    return calls.call(
      (signal) =>
        judgeText(model, text, { timeoutMs, signal, answered }).catch((error: unknown) => {
          throw toStorytellerError(error);
        }),
      { signal: this.#signal },
    );
  }

  /** As one line of the story's log; null where nobody has answered. */
  attempt(hasRefused: boolean): GenerationAttempt | null {
    if (this.#answers.length === 0) return null;
    return {
      id: crypto.randomUUID(),
      model: this.#judge.model.modelId,
      status: 'succeeded',
      error_code: hasRefused ? 'story_refused' : null,
      input_tokens: sum(this.#answers.map(({ inputTokens }) => inputTokens)),
      output_tokens: sum(this.#answers.map(({ outputTokens }) => outputTokens)),
      cost_usd: sum(this.#answers.map(({ costUsd }) => costUsd)),
      first_token_ms: null,
      duration_ms: Math.round(performance.now() - this.#startedAt),
    };
  }
}

/** Unknown where nobody has said. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
