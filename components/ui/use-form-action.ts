'use client';

import { unstable_rethrow } from 'next/navigation';
import { useActionState } from 'react';
import type { FormAction, FormState } from '@/lib/action-result';
import { ERRORS } from '@/lib/errors';
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
    try {
      const next = await action(state, form);
      if (!next.error) onDone?.();
      // Also an answer may say no more than that the database's own was lost.
      return next.error ? { ...next, requestKey } : next;
    } catch (thrown) {
      unstable_rethrow(thrown);
      return { ...unanswered(thrown, form), requestKey };
    }
  };
}

/** An error with a digest is the server's own, logged there under it; any other means that no answer came. */
function unanswered(thrown: unknown, form: FormData): FormState {
  const requestId = digestOf(thrown);
  const code = requestId === undefined ? 'connection_lost' : 'internal';
  return { error: { code, message: ERRORS[code].message, requestId }, values: typedValues(form) };
}
