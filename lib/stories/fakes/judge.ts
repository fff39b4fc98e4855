import { MockLanguageModelV4 } from 'ai/test';
import { CallPolicy, type CallPolicySettings } from '../../call-policy';
import { toAppError } from '../../errors';
import type { StoryJudge } from '../story-judge';

/** What is wrong with a text, or null; asked with the texts as the model gets them. */
type Verdicts = (asked: { text: string; before: string }) => Promise<string | null>;

/** A judge whose every verdict costs ten tokens and a tenth of a cent. */
export function aJudge(verdicts: Verdicts, changes: Partial<CallPolicySettings> = {}): StoryJudge {
  const model = new MockLanguageModelV4({
    modelId: 'judge',
    doGenerate: async ({ prompt }) => {
      const said = prompt.flatMap(({ role, content }) => (role === 'user' ? content : []));
      const [question = ''] = said.flatMap((part) => (part.type === 'text' ? [part.text] : []));
      const [, before = '', text = ''] = /<before>\n(.*)\n<\/before>\n<text>\n(.*)\n<\/text>/s.exec(question) ?? [];
      const concern = await verdicts({ text, before });
      return {
        content: [{ type: 'text', text: JSON.stringify({ isFit: concern === null, concern: concern ?? 'none' }) }],
        finishReason: { unified: 'stop', raw: undefined },
        usage: {
          inputTokens: { total: 9, noCache: 9, cacheRead: 0, cacheWrite: 0 },
          outputTokens: { total: 1, text: 1, reasoning: 0 },
        },
        warnings: [],
      };
    },
  });
  const calls = new CallPolicy({
    maxRetries: 0,
    retryDelayMs: 5,
    longestPauseMs: 1000,
    longestTryingMs: 1000,
    limitMs: 5000,
    atOnce: 5,
    waiting: 5,
    failures: 3,
    restMs: 30_000,
    probeWaitMs: 1500,
    lasting: [],
    codes: { silent: 'storyteller_silent', busy: 'storyteller_busy' },
    ...changes,
  });
  const usageOf = () => ({ inputTokens: 9, outputTokens: 1, costUsd: 0.001 });
  return { model, calls, timeoutMs: 4000, toStorytellerError: toAppError, usageOf };
}
