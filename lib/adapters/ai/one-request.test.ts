import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFakeOpenRouter } from '@/e2e/fakes/open-router';
import type { BehaviourDraft } from '@/e2e/fakes/open-router-behaviour';
import { CallPolicy, type CallPolicySettings } from '@/lib/call-policy';
import { attemptStory } from '@/lib/stories/attempt-story';
import { aBrief } from '@/lib/stories/fakes/brief';
import { quickSettings } from '@/lib/stories/fakes/family';
import type { GenerationUsage } from '@/lib/stories/generation';
import { JudgeSession } from '@/lib/stories/story-judge';
import { StoryRun } from '@/lib/stories/story-run';
import { toStorytellerError } from './model-error';
import { createStoryModels, usageOf } from './open-router';

let fake: Awaited<ReturnType<typeof startFakeOpenRouter>>;
beforeAll(async () => {
  fake = await startFakeOpenRouter();
});
beforeEach(() => fake.reset());
afterAll(() => fake.close());

const modelOf = (id: string) => createStoryModels({ apiKey: 'k', baseUrl: fake.baseUrl, models: [id] })[0];

it.each(['http-500', 'http-429', 'connection-reset', 'error-in-the-middle'] as const)(
  'an attempt at a story asks once, whatever the SDK would do by itself: %s',
  async (fault) => {
    fake.setBehaviour({ fault, faultAfterTokens: 0 });
    const run = new StoryRun({ storyId: 's', writerId: 'w' });
    const settings = { ...quickSettings, toStorytellerError };
    const { error } = await attemptStory(modelOf('fake/quick'), aBrief(), run, settings);
    expect(error?.isRetryable).toBe(true);
    expect(fake.requests).toHaveLength(1);
  },
);

const POLICY: CallPolicySettings = {
  maxRetries: 1,
  retryDelayMs: 5,
  longestPauseMs: 1250,
  longestTryingMs: 400,
  limitMs: 2000,
  atOnce: 5,
  waiting: 5,
  failures: 3,
  restMs: 30_000,
  probeWaitMs: 1500,
  lasting: ['storyteller_key', 'storyteller_credit'],
  codes: { silent: 'storyteller_silent', busy: 'storyteller_busy' },
};

/** A verdict, or why there is none; how often somebody was asked, and what that has cost. */
async function judge(behaviour: BehaviourDraft) {
  fake.setBehaviour(behaviour);
  const calls = new CallPolicy(POLICY);
  const answered: GenerationUsage[] = [];
  const metered: typeof usageOf = (step) => {
    const usage = usageOf(step);
    answered.push(usage);
    return usage;
  };
  const asked = { model: modelOf('fake/judge'), calls, timeoutMs: 500, toStorytellerError, usageOf: metered };
  const session = new JudgeSession(asked, new AbortController().signal);
  const verdict = await session
    .ask({ text: 'The wolf was hungry.', before: 'Once.' })
    .catch((error: unknown) => (error instanceof Error && 'code' in error ? error.code : error));
  return { verdict, requests: fake.requests.length, answered, cost: session.attempt(false) };
}

const saying = (verdict: object): BehaviourDraft => ({ sayings: { 'fake/judge': JSON.stringify(verdict) } });

describe('the judge over the wire', () => {
  it.each([
    [saying({ isFit: true, concern: 'none' }), null],
    [saying({ isFit: false, concern: 'cruelty' }), 'cruelty'],
  ])('says what is wrong, and what it has cost: %j', async (behaviour, expected) => {
    const { verdict, requests, cost } = await judge(behaviour);
    expect([verdict, requests]).toEqual([expected, 1]);
    expect(fake.requests[0]?.body).toMatchObject({
      model: 'fake/judge',
      temperature: 0,
      stream: false,
      provider: { data_collection: 'deny' },
      response_format: { type: 'json_schema' },
    });
    expect(JSON.stringify(fake.requests[0]?.body)).toContain('The wolf was hungry.');
    expect(cost).toMatchObject({ model: 'fake/judge', status: 'succeeded', input_tokens: expect.any(Number) });
    expect(cost?.output_tokens).toBeGreaterThan(0);
    expect(cost?.cost_usd).toBeGreaterThan(0);
  });

  it('who talks instead of judging has been paid for, and is not asked for the same again', async () => {
    const { verdict, requests, answered, cost } = await judge({});
    expect([verdict, requests, answered.length]).toEqual(['storyteller_gibberish', 1, 1]);
    expect(cost?.cost_usd).toBeGreaterThan(0);
  });

  it.each([
    ['http-500', 'storyteller_unavailable', 2],
    ['http-502', 'storyteller_unavailable', 2],
    ['http-401', 'storyteller_key', 1],
    ['http-402', 'storyteller_credit', 1],
    ['garbage-json', 'storyteller_gibberish', 1],
    ['garbage-html', 'storyteller_gibberish', 1],
    ['empty', 'storyteller_gibberish', 1],
  ] as const)('that answers %s gives no verdict: %s, asked %i times', async (fault, code, requests) => {
    const outcome = await judge({ fault });
    expect(outcome).toMatchObject({ verdict: code, requests });
  });

  it.each(['silence-before-headers', 'silence-before-first-token'] as const)(
    'that falls silent is not waited for any longer than it may take: %s',
    async (fault) => {
      const startedAt = performance.now();
      const { verdict, requests, cost } = await judge({ fault });
      expect([verdict, requests, cost]).toEqual(['storyteller_silent', 1, null]);
      expect(performance.now() - startedAt).toBeLessThan(3000);
      await expect.poll(() => fake.requests[0]?.isAbandoned).toBe(true);
    },
  );

  it('whose key is to be mended is not asked for every sentence', async () => {
    fake.setBehaviour({ fault: 'http-401' });
    const calls = new CallPolicy(POLICY);
    const asked = { model: modelOf('fake/judge'), calls, timeoutMs: 500, toStorytellerError, usageOf };
    const session = new JudgeSession(asked, new AbortController().signal);
    for (const text of ['One.', 'Two.', 'Three.', 'Four.', 'Five.']) {
      await expect(session.ask({ text, before: '' })).rejects.toMatchObject({ code: 'storyteller_key' });
    }
    expect([fake.requests.length, calls.isLasting]).toEqual([3, true]);
  });
});
