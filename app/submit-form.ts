import 'server-only';
import { randomUUID } from 'node:crypto';
import { unstable_rethrow } from 'next/navigation';
import { z } from 'zod';
import { typedValues } from '@/components/ui/form-values';
import { REQUEST_KEY } from '@/components/ui/request-key';
import type { FormState } from '@/lib/action-result';
import { AppError, toAppError } from '@/lib/errors';
import { currentRequestId, failRequest } from '@/lib/request-context';
import { logFailure } from './log-failure';

/**
 * Runs what a form asks for. An expected failure becomes the state that fills the form again, with what was typed; a
 * bug is logged under the id that the parent sees. The answer has the failure's status. Redirects pass.
 */
export async function submitForm(form: FormData, work: () => Promise<FormState | undefined>): Promise<FormState> {
  try {
    return (await work()) ?? {};
  } catch (thrown) {
    unstable_rethrow(thrown);
    return toFailedState(toAppError(thrown), form);
  }
}

function toFailedState(error: AppError, form: FormData): FormState {
  const requestId = currentRequestId() ?? randomUUID();
  logFailure(error, requestId);
  const { code, parentMessage: message, fields, status, retryAfterMs } = error;
  failRequest({ status, retryAfterMs });
  return { error: { code, message, requestId, ...(fields && { fields }) }, values: typedValues(form) };
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Null where the field is empty or missing: then the schema says what is missing, not `Number`. */
export function numberOf(form: FormData, name: string): number | null {
  const text = textOf(form, name).trim();
  return text === '' ? null : Number(text);
}

/** The key under which the browser sends this request, again where its answer was lost; none without JavaScript. */
export function requestKeyIn(form: FormData): string | undefined {
  const key = z.uuid().safeParse(textOf(form, REQUEST_KEY));
  return key.success ? key.data.toLowerCase() : undefined;
}

export function textsIn(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value) => typeof value === 'string');
}

/** A list of short texts: the field may occur often, and hold several texts with commas between them. */
export function shortTextsOf(form: FormData, name: string): string[] {
  return textsIn(form, name).flatMap((text) => text.split(/[,;\n]/));
}

/** The id a form acts on; something that is none is something that is not there. */
export function idOf(form: FormData, name: string): string {
  const id = z.uuid().safeParse(textOf(form, name));
  if (!id.success) throw new AppError('not_found');
  // As the database writes it: it is compared with ids of runs and folders.
  return id.data.toLowerCase();
}
