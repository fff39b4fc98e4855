import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallPolicy } from './call-policy';
import { AppError } from './errors';
import { never, passing, policyWith, provider } from './fakes/calling';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** How it ends, once all pauses are over. */
async function endOf(calling: Promise<unknown>): Promise<unknown> {
  const ended = calling.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return ended;
}

const codeOf = async (calling: Promise<unknown>) => {
  const end = await endOf(calling);
  return end instanceof AppError ? end.code : end;
};

describe('a failure that passes', () => {
  it('is followed by another try after 1 s, 2 s and 4 s, and a little by chance', async () => {
    const { ask, askedAt } = provider(passing());
    expect(await codeOf(policyWith().call(ask, { signal: never }))).toBe('voice_unavailable');
    expect(askedAt).toEqual([0, 1125, 1125 + 2250, 1125 + 2250 + 4500]);
  });

  it('is forgotten when the next try answers', async () => {
    const policy = policyWith();
    const { ask, askedAt } = provider(passing(), 'spoken');
    expect(await endOf(policy.call(ask, { signal: never }))).toBe('spoken');
    expect([askedAt.length, policy.state]).toEqual([2, 'closed']);
  });

  it.each([
    ['as long as the provider says, and a little by chance', 7000, 0.5, 7875],
    ['never less than it says, whatever the chance', 7000, 0, 7000],
    ['no longer than a quarter more', 7000, 1, 8750],
    ['as long as would be waited without it, where that is longer', 400, 0.5, 1125],
    ['a while, though the provider says at once', 0, 0.5, 1125],
    ['as long as anybody waits, where the provider wants that, and a little more', 10_000, 0.5, 11_250],
  ])('is waited out %s', async (_, retryAfterMs, chance, pauseMs) => {
    vi.mocked(Math.random).mockReturnValue(chance);
    const { ask, askedAt } = provider(passing('voice_busy', { retryAfterMs }), 'spoken');
    expect(await endOf(policyWith().call(ask, { signal: never }))).toBe('spoken');
    expect(askedAt).toEqual([0, pauseMs]);
  });

  it('is given longer each time, though the provider always says at once', async () => {
    const { ask, askedAt } = provider(passing('voice_busy', { retryAfterMs: 0 }));
    expect(await codeOf(policyWith().call(ask, { signal: never }))).toBe('voice_busy');
    expect(askedAt).toEqual([0, 1125, 1125 + 2250, 1125 + 2250 + 4500]);
  });

  it.each([
    ['where the provider wants a long pause', passing('voice_busy', { retryAfterMs: 10_001 })],
    ['where it may have been paid for', passing('voice_gibberish', { isPaidFor: true })],
    ['where it does not pass', new AppError('voice_refused')],
    ['where it is a bug', new TypeError('x is not a function')],
  ])('is the last one %s', async (_, failure) => {
    const { ask, askedAt } = provider(failure);
    expect(await endOf(policyWith().call(ask, { signal: never }))).toBe(failure);
    expect(askedAt).toHaveLength(1);
  });

  it('that took as long as anybody waits is not tried again', async () => {
    const { ask, askedAt } = provider(passing());
    const patience = { longestTryingMs: 1000 };
    await endOf(policyWith().call(ask, { signal: never, patience }));
    expect(askedAt).toEqual([0, 1125]);
  });

  it('of what is half used already is not tried again', async () => {
    const { ask, askedAt } = provider(passing());
    await endOf(policyWith().call(ask, { signal: never, isWorthAgain: () => false }));
    expect(askedAt).toEqual([0]);
  });
});

it('what takes too long is ended, and may have been paid for', async () => {
  const { ask, signals, askedAt } = provider(new Promise(() => {}));
  const calling = policyWith().call(ask, { signal: never });
  const refused = expect(calling).rejects.toMatchObject({ code: 'voice_silent', isRetryable: true, isPaidFor: true });
  await vi.advanceTimersByTimeAsync(15_000);
  await refused;
  expect([signals[0]?.aborted, askedAt.length]).toEqual([true, 1]);
});

describe('whoever leaves', () => {
  const goodbye = new Error('to bed');

  it.each<[string, (policy: CallPolicy, signal: AbortSignal) => Promise<unknown>]>([
    ['in a pause', (policy, signal) => policy.call(provider(passing()).ask, { signal })],
    ['in the queue', (policy, signal) => policy.call(provider('spoken').ask, { signal })],
  ])('%s is told so at once', async (where, call) => {
    const policy = policyWith();
    const held = provider(new Promise(() => {}));
    if (where === 'in the queue') for (const _ of [1, 2]) void policy.call(held.ask, { signal: never }).catch(() => {});
    const leaving = new AbortController();
    const left = expect(call(policy, leaving.signal)).rejects.toBe(goodbye);
    await vi.advanceTimersByTimeAsync(100);
    leaving.abort(goodbye);
    await left;
    expect(policy.state).toBe('closed');
  });

  it('in the middle ends the work, and says nothing about the provider', async () => {
    const policy = policyWith({ maxRetries: 0 });
    const leave = async () => {
      const leaving = new AbortController();
      const { ask, signals } = provider(new Promise(() => {}));
      const left = expect(policy.call(ask, { signal: leaving.signal })).rejects.toBe(goodbye);
      leaving.abort(goodbye);
      await left;
      expect(signals[0]?.aborted).toBe(true);
    };
    await leave();
    expect(policy.state).toBe('closed');
    await policy.call(provider(passing()).ask, { signal: never }).catch(() => {});
    await vi.advanceTimersByTimeAsync(30_000);
    await leave();
    // Neither closed nor open anew: the next one is let through.
    expect([policy.state, policy.refusal]).toEqual(['half-open', null]);
  });

  it('at the moment when the answer is there still has it: it was paid for', async () => {
    const leaving = new AbortController();
    const answer = Promise.withResolvers<string>();
    const calling = policyWith().call(provider(answer.promise).ask, { signal: leaving.signal });
    answer.resolve('spoken');
    await answer.promise;
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    leaving.abort(goodbye);
    expect(await calling).toBe('spoken');
  });
});

it('so many run at once, so many wait, and who comes then is told that it is busy', async () => {
  const policy = policyWith({ limitMs: null });
  const answers = [1, 2, 3].map(() => Promise.withResolvers<string>());
  const providers = answers.map(({ promise }) => provider(promise));
  const calls = providers.map(({ ask }) => policy.call(ask, { signal: never }));
  expect(policy.load).toEqual({ running: 2, waiting: 1 });
  await expect(policy.call(provider('spoken').ask, { signal: never })).rejects.toMatchObject({ code: 'voice_busy' });
  expect(providers.map(({ askedAt }) => askedAt.length)).toEqual([1, 1, 0]);
  for (const { resolve } of answers) resolve('spoken');
  expect(await Promise.all(calls)).toEqual(['spoken', 'spoken', 'spoken']);
  expect([policy.load, policy.state]).toEqual([{ running: 0, waiting: 0 }, 'closed']);
});
