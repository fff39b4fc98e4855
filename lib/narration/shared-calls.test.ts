import { expect, it } from 'vitest';
import { SharedCalls } from './shared-calls';

function setUp() {
  const calls = new SharedCalls<string>();
  const begun: { signal: AbortSignal; answer: (text: string) => void; fail: (error: Error) => void }[] = [];
  const join = (leaving = new AbortController()) =>
    calls.join('key', leaving.signal, (signal) => {
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      begun.push({ signal, answer: resolve, fail: reject });
      return promise;
    });
  return { join, begun };
}

it('asks once for all who ask meanwhile, and again for whoever comes after', async () => {
  const { join, begun } = setUp();
  const both = [join(), join()];
  begun[0]?.answer('a');
  expect(await Promise.all(both)).toEqual(['a', 'a']);
  const later = join();
  begun[1]?.answer('b');
  expect(await later).toBe('b');
});

it('fails for all, and is tried again', async () => {
  const { join, begun } = setUp();
  const both = [join(), join()];
  begun[0]?.fail(new Error('no'));
  for (const one of both) await expect(one).rejects.toThrow('no');
  const later = join();
  begun[1]?.answer('b');
  expect(await later).toBe('b');
});

it('goes on for those who stay, and is aborted when the last one leaves', async () => {
  const { join, begun } = setUp();
  const [first, second] = [new AbortController(), new AbortController()];
  const [one, two] = [join(first), join(second)];
  first.abort(new Error('gone'));
  await expect(one).rejects.toThrow('gone');
  expect(begun[0]?.signal.aborted).toBe(false);
  second.abort(new Error('gone too'));
  await expect(two).rejects.toThrow('gone too');
  expect(begun[0]?.signal.aborted).toBe(true);
  const later = join();
  begun[1]?.answer('b');
  expect(await later).toBe('b');
});

it('what is there when the last one leaves is not lost', async () => {
  const { join, begun } = setUp();
  const leaving = new AbortController();
  const one = join(leaving);
  begun[0]?.answer('a');
  leaving.abort(new Error('gone'));
  expect(await one).toBe('a');
});
