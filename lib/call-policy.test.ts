import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallPolicy, type CallPolicySettings } from './call-policy';
import { AppError, type ErrorCode } from './errors';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const SETTINGS: CallPolicySettings = {
  maxRetries: 3,
  retryDelayMs: 1000,
  longestPauseMs: 10_000,
  longestTryingMs: 45_000,
  limitMs: 15_000,
  atOnce: 2,
  waiting: 1,
  failures: 1,
  restMs: 30_000,
  probeWaitMs: 1500,
  lasting: ['voice_key'],
  codes: { silent: 'voice_silent', busy: 'voice_busy' },
};

const passing = (code: ErrorCode = 'voice_unavailable', more: { retryAfterMs?: number; isPaidFor?: boolean } = {}) =>
  new AppError(code, { isRetryable: true, ...more });
const never = new AbortController().signal;

/** Each call answers with the next outcome, every further one with the last; all are timed from the first on. */
function provider(...outcomes: [unknown, ...unknown[]]) {
  const askedAt: number[] = [];
  const signals: AbortSignal[] = [];
  const beganAt = Date.now();
  const ask = async (signal: AbortSignal) => {
    const outcome = outcomes[Math.min(askedAt.push(Date.now() - beganAt), outcomes.length) - 1];
    signals.push(signal);
    if (outcome instanceof Promise) return outcome;
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  return { ask, askedAt, signals };
}

const policyWith = (changes: Partial<CallPolicySettings> = {}) => new CallPolicy({ ...SETTINGS, ...changes });

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

  it('is waited out as long as the provider says, if that is short', async () => {
    const { ask, askedAt } = provider(passing('voice_busy', { retryAfterMs: 7000 }), 'spoken');
    expect(await endOf(policyWith().call(ask, { signal: never }))).toBe('spoken');
    expect(askedAt).toEqual([0, 7000]);
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

describe('a circuit', () => {
  it('opens after so many failed calls in a row, and then nobody is asked', async () => {
    const policy = policyWith({ failures: 2, maxRetries: 0 });
    const { ask, askedAt } = provider(passing(), 'spoken', passing(), passing(), 'spoken');
    for (const _ of [1, 2, 3]) await policy.call(ask, { signal: never }).catch(() => {});
    expect(policy.state).toBe('closed');
    await policy.call(ask, { signal: never }).catch(() => {});
    expect(policy.state).toBe('open');
    await expect(policy.call(ask, { signal: never })).rejects.toMatchObject({
      code: 'voice_unavailable',
      isRetryable: true,
      retryAfterMs: 30_000,
    });
    expect(askedAt).toHaveLength(4);
  });

  it('lets one through when its time has passed, whose answer closes it', async () => {
    const policy = policyWith({ maxRetries: 0 });
    const answer = Promise.withResolvers<string>();
    const { ask, askedAt } = provider(passing(), answer.promise, 'spoken');
    await policy.call(ask, { signal: never }).catch(() => {});
    await vi.advanceTimersByTimeAsync(30_000);
    expect(policy.state).toBe('half-open');
    const probing = policy.call(ask, { signal: never });
    const others = [1, 2].map(() => policy.call(ask, { signal: never }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(askedAt).toHaveLength(2);
    answer.resolve('spoken');
    expect(await Promise.all([probing, ...others])).toEqual(['spoken', 'spoken', 'spoken']);
    expect([policy.state, askedAt.length]).toEqual(['closed', 4]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps nobody waiting for that one for long, nor asks for whom has left', async () => {
    const policy = policyWith({ maxRetries: 0 });
    const answer = Promise.withResolvers<string>();
    const { ask, askedAt } = provider(passing('voice_busy'), answer.promise, 'spoken');
    await policy.call(ask, { signal: never }).catch(() => {});
    await vi.advanceTimersByTimeAsync(30_000);
    const probing = policy.call(ask, { signal: never });
    const refused = expect(policy.call(ask, { signal: never })).rejects.toMatchObject({ code: 'voice_busy' });
    await vi.advanceTimersByTimeAsync(1500);
    await refused;
    answer.resolve('spoken');
    expect(await probing).toBe('spoken');
    await vi.advanceTimersByTimeAsync(100);
    expect([policy.state, askedAt.length]).toEqual(['closed', 2]);
  });

  it('tells who waited why that one has failed', async () => {
    const policy = policyWith({ maxRetries: 0 });
    const answer = Promise.withResolvers<string>();
    const { ask, askedAt } = provider(passing('voice_busy'), answer.promise);
    await policy.call(ask, { signal: never }).catch(() => {});
    await vi.advanceTimersByTimeAsync(30_000);
    const both = [1, 2].map(() => policy.call(ask, { signal: never }).catch(toCode));
    await vi.advanceTimersByTimeAsync(10);
    answer.reject(passing('voice_silent'));
    expect(await Promise.all(both)).toEqual(['voice_silent', 'voice_silent']);
    expect(askedAt).toHaveLength(2);
  });

  it('is decided by how a long answer begins, not by how it ends', async () => {
    const policy = policyWith({ maxRetries: 0, limitMs: null });
    await policy.call(provider(passing()).ask, { signal: never }).catch(() => {});
    await vi.advanceTimersByTimeAsync(30_000);
    const story = Promise.withResolvers<string>();
    const long = policy.call(
      (_, answered) => {
        answered();
        return story.promise;
      },
      { signal: never },
    );
    await vi.advanceTimersByTimeAsync(0);
    expect([policy.state, policy.load.running]).toEqual(['closed', 1]);
    expect(await policy.call(provider('told').ask, { signal: never })).toBe('told');
    story.reject(passing('storyteller_broke_off'));
    await expect(long).rejects.toMatchObject({ code: 'storyteller_broke_off' });
    expect([policy.state, policy.load.running]).toEqual(['closed', 0]);
  });

  it('stays open where that one fails, which is asked once', async () => {
    const policy = policyWith({ maxRetries: 3 });
    const { ask, askedAt } = provider(passing());
    await endOf(policy.call(ask, { signal: never }));
    await vi.advanceTimersByTimeAsync(30_000);
    await endOf(policy.call(ask, { signal: never }));
    expect([askedAt.length, policy.state]).toEqual([5, 'open']);
  });

  it('is open for as long as the provider has asked us to wait', async () => {
    const policy = policyWith();
    await endOf(policy.call(provider(passing('voice_busy', { retryAfterMs: 60_000 })).ask, { signal: never }));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(policy.state).toBe('open');
    await vi.advanceTimersByTimeAsync(1000);
    expect(policy.state).toBe('half-open');
  });

  it('opens for minutes where a key is to be mended, and not at all for what was refused or is our bug', async () => {
    const policy = policyWith();
    for (const harmless of [new AppError('voice_refused'), new TypeError('bug')]) {
      await policy.call(provider(harmless).ask, { signal: never }).catch(() => {});
    }
    expect(policy.state).toBe('closed');
    await policy.call(provider(new AppError('voice_key')).ask, { signal: never }).catch(() => {});
    await vi.advanceTimersByTimeAsync(299_000);
    expect([policy.state, policy.isLasting]).toEqual(['open', true]);
    const { ask, askedAt } = provider('spoken');
    await expect(policy.call(ask, { signal: never, isLastResort: true })).rejects.toMatchObject({ code: 'voice_key' });
    expect(askedAt).toEqual([]);
  });

  it('lets a last resort through before its time, one at a time', async () => {
    const policy = policyWith({ maxRetries: 0 });
    await policy.call(provider(passing()).ask, { signal: never }).catch(() => {});
    const failure = Promise.withResolvers<string>();
    const { ask, askedAt } = provider(failure.promise, 'spoken');
    const both = [1, 2].map(() => policy.call(ask, { signal: never, isLastResort: true }).catch(toCode));
    await vi.advanceTimersByTimeAsync(0);
    expect(askedAt).toHaveLength(1);
    failure.reject(passing('voice_busy'));
    expect(await Promise.all(both)).toEqual(['voice_busy', 'voice_busy']);
    expect([askedAt.length, policy.state]).toEqual([1, 'open']);
    expect(await policy.call(ask, { signal: never, isLastResort: true })).toBe('spoken');
    expect(policy.state).toBe('closed');
  });
});

const toCode = (error: unknown) => (error instanceof AppError ? error.code : error);

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
