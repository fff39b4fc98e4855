import { setTimeout as sleep } from 'node:timers/promises';
import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { MockLanguageModelV4 } from 'ai/test';

/** What a model says to one question, part by part. */
export type Telling = (signal: AbortSignal) => AsyncGenerator<LanguageModelV4StreamPart>;

type FinishReason = Extract<LanguageModelV4StreamPart, { type: 'finish' }>['finishReason']['unified'];

export const STORY_TEXT = [
  'Mia heard the little train before she saw it, puffing softly behind the hill where the snails sleep.',
  'She ran, she waved, and the driver, who was a very old snail, lifted his cap and let her pull the whistle.',
  'Then the moon came up, the train grew quiet, and Mia fell asleep to the sound of its wheels.',
].join('\n\n');

export const STORY_SUMMARY = 'Mia rides the snail train.';

export const WHOLE_STORY = `# The Snail Train\n\n${STORY_TEXT}\n\n---\nSummary: ${STORY_SUMMARY}\nNames: Osric, Belle`;

/** Says the text word by word, `pauseMs` apart, and ends. */
export function tells(
  text: string,
  { pauseMs = 0, finishReason = 'stop' }: { pauseMs?: number; finishReason?: FinishReason } = {},
): Telling {
  return async function* (signal) {
    yield* speaks(text, signal, pauseMs);
    yield { type: 'text-end', id: 'story' };
    yield {
      type: 'finish',
      finishReason: { unified: finishReason, raw: undefined },
      usage: {
        inputTokens: { total: 321, noCache: 321, cacheRead: 0, cacheWrite: 0 },
        outputTokens: { total: 123, text: 123, reasoning: 0 },
      },
    };
  };
}

/** Says the text and then reports an error in the stream, as providers do in the middle of an answer. */
export function breaksOff(text: string, error: unknown): Telling {
  return async function* (signal) {
    yield* speaks(text, signal, 0);
    yield { type: 'error', error };
  };
}

/** Says the text, and then nothing until it is given up on. */
export function fallsSilent(text = ''): Telling {
  return async function* (signal) {
    if (text !== '') yield* speaks(text, signal, 0);
    await sleep(60_000, undefined, { signal });
  };
}

/** Thinks for so long, a thought every ten milliseconds, before it says anything. */
export function thinksFirst(thinkingMs: number, telling: Telling): Telling {
  return async function* (signal) {
    const startedAt = performance.now();
    yield { type: 'reasoning-start', id: 'thoughts' };
    while (performance.now() - startedAt < thinkingMs) {
      yield { type: 'reasoning-delta', id: 'thoughts', delta: 'Snails, then. ' };
      await sleep(10, undefined, { signal });
    }
    yield { type: 'reasoning-end', id: 'thoughts' };
    yield* telling(signal);
  };
}

/** Says nothing of a story: the call itself fails. */
export function fails(error: unknown): Telling {
  return async function* () {
    yield await Promise.reject(error);
  };
}

async function* speaks(text: string, signal: AbortSignal, pauseMs: number): AsyncGenerator<LanguageModelV4StreamPart> {
  yield { type: 'stream-start', warnings: [] };
  yield { type: 'text-start', id: 'story' };
  for (const delta of text.match(/\s*\S+\s*/g) ?? []) {
    if (pauseMs > 0) await sleep(pauseMs, undefined, { signal });
    yield { type: 'text-delta', id: 'story', delta };
  }
}

/** A model that answers each question with the next telling, and every further one with the last. */
export function modelTelling(modelId: string, ...tellings: [Telling, ...Telling[]]): MockLanguageModelV4 {
  let asked = 0;
  return new MockLanguageModelV4({
    modelId,
    doStream: async ({ abortSignal }) => {
      const telling = tellings[Math.min(asked, tellings.length - 1)] ?? tellings[0];
      asked += 1;
      const parts = telling(abortSignal ?? new AbortController().signal);
      // The first part decides whether the call itself fails, as the headers of an HTTP answer do.
      const first = await parts.next();
      return { stream: toStream(first, parts) };
    },
  });
}

type Parts = AsyncGenerator<LanguageModelV4StreamPart>;

function toStream(first: Awaited<ReturnType<Parts['next']>>, parts: Parts): ReadableStream<LanguageModelV4StreamPart> {
  let next: typeof first | null = first;
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = next ?? (await parts.next());
      next = null;
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
