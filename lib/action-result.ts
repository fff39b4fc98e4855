import type { ErrorCode, FieldErrors } from './errors';

/** What a form shows after a failure; `requestId`, where the server was reached, is what the parent can quote to the host. */
export type ActionError = {
  code: ErrorCode;
  message: string;
  requestId?: string;
  fields?: FieldErrors;
};

/**
 * The state of a form under `useActionState`. React empties a form after its action, so a failed one carries back what
 * was typed, field by field as `FormData` gave it, to fill the form again.
 */
export type FormState = {
  error?: ActionError;
  /** A sentence about what succeeded, for forms that stay on their page. */
  notice?: string;
  values?: Readonly<Record<string, readonly string[]>>;
  /** Of a request that got no answer: the same request is sent again under it. */
  requestKey?: string;
};

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
