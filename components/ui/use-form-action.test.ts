import { redirect } from 'next/navigation';
import { describe, expect, it, vi } from 'vitest';
import { ERRORS } from '@/lib/errors';
import { REQUEST_KEY } from './request-key';
import { guarded } from './use-form-action';

const form = new FormData();
for (const [name, value] of [
  ['name', 'Mia'],
  ['interests', 'trains'],
  ['interests', 'snails'],
  ['password', 'very secret'],
  ['$ACTION_KEY', 'internal'],
] as const) {
  form.append(name, value);
}
const values = { name: ['Mia'], interests: ['trains', 'snails'] };

const throwing = (thrown: unknown) =>
  guarded(async () => {
    throw thrown;
  });

describe('a guarded action', () => {
  it('hands on what the server answers', async () => {
    expect(await guarded(async () => ({ notice: 'Saved.' }))({}, form)).toEqual({ notice: 'Saved.' });
  });

  it('says when it has succeeded, and only then', async () => {
    const onDone = vi.fn();
    await guarded(async () => ({ error: { code: 'conflict', message: 'Changed.' } }), onDone)({}, form);
    expect(onDone).not.toHaveBeenCalled();
    await guarded(async () => ({}), onDone)({}, form);
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('without an answer keeps what was typed, but neither the password nor what is React’s', async () => {
    expect(await throwing(new TypeError('Failed to fetch'))({}, form)).toEqual({
      requestKey: expect.any(String),
      error: { code: 'connection_lost', message: ERRORS.connection_lost.message },
      values,
    });
  });

  it('does the same after an error of the server’s own, with the number under which it was logged', async () => {
    expect(await throwing(Object.assign(new Error(), { digest: '4711' }))({}, form)).toEqual({
      requestKey: expect.any(String),
      error: { code: 'internal', message: ERRORS.internal.message, requestId: '4711' },
      values,
    });
  });

  it('sends the same request again under the same key, and any other under a new one', async () => {
    const keys: unknown[] = [];
    let isLost = true;
    const action = guarded(async (_, sent) => {
      keys.push(sent.get(REQUEST_KEY));
      if (isLost) throw new TypeError('Failed to fetch');
      return {};
    });
    const lost = await action({}, form);
    const lostAgain = await action(lost, form);
    const changed = new FormData();
    changed.set('name', 'Leo');
    isLost = false;
    await action(lostAgain, changed);
    const answered = await action(lostAgain, form);
    await action(answered, form);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[3]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
  });

  it('keeps the key where the answer is a failure: what was asked for may have been done', async () => {
    const keys: unknown[] = [];
    const action = guarded(async (_, sent) => {
      keys.push(sent.get(REQUEST_KEY));
      return { error: { code: 'database_unavailable', message: 'Later.' }, values };
    });
    await action(await action({}, form), form);
    expect(keys[1]).toBe(keys[0]);
  });

  it('keeps what is more than the server reads, and does not ask it; nor does the server hear of what was shown before', async () => {
    const action = vi.fn(async () => ({ notice: 'Saved.' }));
    const tooMuch = new FormData();
    tooMuch.set('idea', 'a'.repeat(64 * 1024));
    const refused = await guarded(action)({}, tooMuch);
    expect(refused).toMatchObject({
      error: { code: 'body_too_large', message: ERRORS.body_too_large.message },
      values: { idea: [tooMuch.get('idea')] },
    });
    expect(action).not.toHaveBeenCalled();
    expect(await guarded(action)(refused, form)).toEqual({ notice: 'Saved.' });
    expect(action).toHaveBeenCalledExactlyOnceWith({}, form);
  });

  it('may lead elsewhere', async () => {
    const leaving = guarded(async () => redirect('/library'))({}, form);
    await expect(leaving).rejects.toMatchObject({ digest: expect.stringContaining('/library') });
  });
});
