import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from './errors';
import { never, passing, policyWith, provider, toCode } from './fakes/calling';

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
