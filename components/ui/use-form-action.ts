'use client';

import { unstable_rethrow } from 'next/navigation';
import { useActionState } from 'react';
import type { FormAction, FormState } from '@/lib/action-result';
import { MAX_BODY_BYTES } from '@/lib/body-limit';
import { ERRORS, type ErrorCode } from '@/lib/errors';
import { digestOf } from './error-digest';
import { typedValues } from './form-values';
import { newRequestKey, REQUEST_KEY } from './request-key';

/**
 * `useActionState` for a server action, for every form: a request without an answer fills the form again instead of
 * taking the page away. On the server the action stays bare, since only so can React write it into the form for
 * browsers without JavaScript (docs/decisions/006). `onDone` is called after it has succeeded.
 */
export function useFormAction(action: FormAction, onDone?: () => void) {
  return useActionState(typeof window === 'undefined' ? action : guarded(action, onDone), {});
}

/** The action as the browser runs it. Redirects, and whatever else Next throws for itself, pass. */
export function guarded(action: FormAction, onDone?: () => void): FormAction {
  return async (state, form) => {
    // The same key only for the same request: what was changed after a lost answer is a new one.
    const isRepeated = JSON.stringify(state.values) === JSON.stringify(typedValues(form));
    const requestKey = (isRepeated ? state.requestKey : undefined) ?? newRequestKey();
    form.set(REQUEST_KEY, requestKey);
    if (await isTooLarge(form)) return { ...failed('body_too_large', form), requestKey };
    try {
      // No action asks what its form showed before; it would be sent with everything that was typed.
      const next = await action({}, form);
      if (!next.error) onDone?.();
      // Also an answer may say no more than that the database's own was lost.
      return next.error ? { ...next, requestKey } : next;
    } catch (thrown) {
      unstable_rethrow(thrown);
      // An error with a digest is the server's own, logged there under it; any other means that no answer came.
      const requestId = digestOf(thrown);
      return { ...failed(requestId === undefined ? 'connection_lost' : 'internal', form, requestId), requestKey };
    }
  };
}

/** What React writes around the fields. */
const ENVELOPE_BYTES = 2 * 1024;

/** The server would not read it, and could not give it back. */
async function isTooLarge(form: FormData): Promise<boolean> {
  const { size } = await new Response(form).blob();
  return size > MAX_BODY_BYTES - ENVELOPE_BYTES;
}

function failed(code: ErrorCode, form: FormData, requestId?: string): FormState {
  return { error: { code, message: ERRORS[code].message, ...(requestId && { requestId }) }, values: typedValues(form) };
}
