import { setTimeout as sleep } from 'node:timers/promises';
import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { BUILT_IN_MODEL } from '@/lib/stories/generation';
import { untitledStory } from '@/lib/stories/prompt/story-prompt';
import type { StoryBrief } from '@/lib/stories/story-brief';
import { composeStory, composeTitle } from './built-in/compose-story';

/** Below this a timer is not worth its overhead: the story is told at once. */
const LEAST_PAUSE_MS = 1;

/**
 * Word by word, but for what is not read: the title comes with the first words, and the trailer at once. Of a single word
 * the gate may not know yet whether something unfit begins with it, and nobody would have anything to read.
 */
const PIECES = /^# .*\n\n(?:\S+\s*){1,3}|^---\n[\s\S]*|\S+\s*/gm;

/**
 * The storyteller that needs no key and no network, as a model like any other, for one story. It composes from the
 * brief itself (what a model is told in the prompt is made for readers of prose) and streams at `wordsPerMinute`; 0 is
 * at once.
 */
export function createBuiltInStoryteller(brief: StoryBrief, wordsPerMinute: number): LanguageModelV4 {
  const tell = () => {
    const { title, paragraphs, summary } = composeStory(brief);
    return `# ${title}\n\n${paragraphs.join('\n\n')}\n\n---\nSummary: ${summary}`;
  };
  return builtInModel(tell, wordsPerMinute);
}

/** The same, asked for another title of the story that the brief tells anew; it repeats the one of a story not its own. */
export function createBuiltInTitler(brief: StoryBrief): LanguageModelV4 {
  return builtInModel(() => composeTitle(brief) ?? brief.retells?.title ?? untitledStory(brief), 0);
}

function builtInModel(tell: () => string, wordsPerMinute: number): LanguageModelV4 {
  const finish = {
    finishReason: { unified: 'stop', raw: undefined },
    usage: {
      inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
      outputTokens: { total: 0, text: 0, reasoning: 0 },
    },
  } as const;

  return {
    specificationVersion: 'v4',
    provider: BUILT_IN_MODEL,
    modelId: BUILT_IN_MODEL,
    supportedUrls: {},
    async doGenerate() {
      return { content: [{ type: 'text', text: tell() }], ...finish, warnings: [] };
    },
    async doStream({ abortSignal }) {
      const pauseMs = wordsPerMinute === 0 ? 0 : 60_000 / wordsPerMinute;
      async function* parts(): AsyncGenerator<LanguageModelV4StreamPart> {
        yield { type: 'stream-start', warnings: [] };
        yield { type: 'text-start', id: 'story' };
        for (const piece of tell().match(PIECES) ?? []) {
          yield { type: 'text-delta', id: 'story', delta: piece };
          if (pauseMs >= LEAST_PAUSE_MS) await sleep(pauseMs, undefined, { signal: abortSignal });
        }
        yield { type: 'text-end', id: 'story' };
        yield { type: 'finish', ...finish };
      }
      return { stream: toReadableStream(parts()) };
    },
  };
}

function toReadableStream<Part>(parts: AsyncGenerator<Part>): ReadableStream<Part> {
  return new ReadableStream<Part>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
