import { AsyncResource } from 'node:async_hooks';
import { redirect } from 'next/navigation';
import { describe, expect, it, vi } from 'vitest';
import { AppError, ERRORS } from '@/lib/errors';
import { log } from '@/lib/log';
import { enterRequest } from '@/lib/request-context';
import { idOf, numberOf, shortTextsOf, submitForm, textOf, textsIn } from './submit-form';

function formOf(entries: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

const failing = (error: unknown) => async () => {
  throw error;
};

describe('a form that fails', () => {
  const form = formOf([
    ['name', 'Mia <3'],
    ['interests', 'trains'],
    ['interests', 'snails'],
    ['empty', ''],
    ['password', 'very secret'],
    ['$ACTION_ID_1', 'internal'],
    ['picture', new Blob(['…'])],
  ]);

  it('keeps what was typed, without the password and what is React’s', async () => {
    const state = await submitForm(form, failing(new AppError('invalid_input', { fields: { name: 'Longer.' } })));
    expect(state).toEqual({
      error: {
        code: 'invalid_input',
        message: ERRORS.invalid_input.message,
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        fields: { name: 'Longer.' },
      },
      values: { name: ['Mia <3'], interests: ['trains', 'snails'], empty: [''], picture: [] },
    });
  });

  it('is answered with the failure’s status, and one that succeeds with none of its own', async () => {
    const failureOf = (work: () => Promise<undefined>) =>
      new AsyncResource('request').runInAsyncScope(async () => {
        const request = enterRequest('a-request');
        await submitForm(form, work);
        return request.failure;
      });
    expect(await failureOf(async () => undefined)).toBeUndefined();
    expect(await failureOf(failing(new AppError('not_found')))).toEqual({ status: 404 });
    const busy = new AppError('too_many_requests', { retryAfterMs: 1500 });
    expect(await failureOf(failing(busy))).toEqual({ status: 429, retryAfterMs: 1500 });
    expect(await failureOf(failing(new TypeError('Mia is undefined')))).toEqual({ status: 500 });
  });

  it('through a bug says nothing of it, and logs it under the number that the parent sees', async () => {
    const logged = vi.spyOn(log, 'error');
    const state = await submitForm(form, failing(new TypeError('Mia is undefined')));
    expect(state.error).toEqual({ code: 'internal', message: ERRORS.internal.message, requestId: expect.any(String) });
    expect(logged).toHaveBeenCalledWith(
      expect.objectContaining({ requestId: state.error?.requestId }),
      'request failed',
    );
    expect(JSON.stringify(logged.mock.calls)).not.toMatch(/Mia|secret/);
    logged.mockRestore();
  });
});

describe('a form that succeeds', () => {
  it('has the state it is given, or an empty one', async () => {
    expect(await submitForm(formOf([]), async () => ({ notice: 'Saved.' }))).toEqual({ notice: 'Saved.' });
    expect(await submitForm(formOf([]), async () => undefined)).toEqual({});
  });

  it('may lead elsewhere', async () => {
    const leaving = submitForm(formOf([['name', 'Mia']]), async () => redirect('/library'));
    await expect(leaving).rejects.toMatchObject({ digest: expect.stringContaining('/library') });
  });
});

describe('what a form says', () => {
  const form = formOf([
    ['age', ' 4 '],
    ['none', ''],
    ['text', 'four'],
    ['list', 'trains, snails;owls'],
    ['list', 'the sea\nboats'],
    ['id', 'b2c7a0f4-3f4e-4b8e-9d5e-1f2a3b4c5d6e'],
    ['file', new Blob(['…'])],
  ]);

  it('as text is never a file', () => {
    expect(textOf(form, 'text')).toBe('four');
    expect(textOf(form, 'missing')).toBe('');
    expect(textOf(form, 'file')).toBe('');
    expect(textsIn(form, 'list')).toHaveLength(2);
  });

  it('as a number is null where nothing was said', () => {
    expect(numberOf(form, 'age')).toBe(4);
    expect(numberOf(form, 'none')).toBeNull();
    expect(numberOf(form, 'missing')).toBeNull();
    expect(numberOf(form, 'text')).toBeNaN();
  });

  it('as short texts has commas, semicolons and lines between them', () => {
    expect(shortTextsOf(form, 'list').map((text) => text.trim())).toEqual([
      'trains',
      'snails',
      'owls',
      'the sea',
      'boats',
    ]);
  });

  it('as an id is one, or names what is not there', () => {
    expect(idOf(form, 'id')).toBe('b2c7a0f4-3f4e-4b8e-9d5e-1f2a3b4c5d6e');
    expect(() => idOf(form, 'text')).toThrow(expect.objectContaining({ code: 'not_found' }));
  });
});
