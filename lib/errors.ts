/** The closed list of what can go wrong. A code is stable: clients and logs rely on it. */
export type ErrorCode =
  | 'invalid_input'
  | 'body_too_large'
  | 'not_signed_in'
  | 'wrong_credentials'
  | 'email_not_confirmed'
  | 'email_taken'
  | 'weak_password'
  | 'same_password'
  | 'sign_up_closed'
  | 'link_expired'
  | 'link_in_other_browser'
  | 'forbidden'
  | 'origin_not_allowed'
  | 'not_found'
  | 'conflict'
  | 'story_not_retryable'
  | 'story_interrupted'
  | 'story_refused'
  | 'storyteller_unavailable'
  | 'storyteller_busy'
  | 'storyteller_silent'
  | 'storyteller_broke_off'
  | 'storyteller_gibberish'
  | 'storyteller_refused'
  | 'storyteller_key'
  | 'storyteller_credit'
  | 'language_not_spoken'
  | 'voice_unavailable'
  | 'voice_busy'
  | 'voice_silent'
  | 'voice_broke_off'
  | 'voice_gibberish'
  | 'voice_refused'
  | 'voice_key'
  | 'voice_credit'
  | 'language_not_voiced'
  | 'narration_interrupted'
  | 'own_key_refused'
  | 'own_key_credit'
  | 'key_not_checked'
  | 'plan_limit'
  | 'too_many_requests'
  | 'database_unavailable'
  | 'storage_unavailable'
  | 'storage_full'
  | 'connection_lost'
  | 'internal';

type ErrorEntry = {
  /** HTTP status. */
  status: number;
  /** What a parent reads: no names of tables, providers' messages or causes. */
  message: string;
};

export const ERRORS: Readonly<Record<ErrorCode, ErrorEntry>> = {
  invalid_input: { status: 422, message: 'Something in what you entered needs another look.' },
  body_too_large: { status: 413, message: 'That is more text than we can take at once.' },
  not_signed_in: { status: 401, message: 'Please sign in first.' },
  wrong_credentials: { status: 401, message: 'That e-mail and password do not go together.' },
  email_not_confirmed: { status: 403, message: 'Please confirm your e-mail first: we sent you a link.' },
  email_taken: { status: 409, message: 'There is an account with this e-mail already. Try signing in.' },
  weak_password: { status: 422, message: 'Please choose a longer password, at least 8 characters.' },
  same_password: { status: 422, message: 'Please choose a password other than the one you have.' },
  sign_up_closed: { status: 403, message: 'New accounts are not taken here at the moment.' },
  link_expired: { status: 410, message: 'This link has been used or is too old. Please ask for a new one.' },
  link_in_other_browser: {
    status: 409,
    message: 'This link was asked for in another browser. Please sign in here, or ask for a new link.',
  },
  forbidden: { status: 403, message: 'This is not yours to change.' },
  origin_not_allowed: { status: 403, message: 'This request came from another website.' },
  not_found: { status: 404, message: 'We could not find that. It may have been deleted.' },
  conflict: { status: 409, message: 'This was changed somewhere else meanwhile. Please look again.' },
  story_not_retryable: { status: 409, message: 'This story is not waiting for another try.' },
  story_interrupted: { status: 503, message: 'Writing was interrupted. What was written is kept; you can try again.' },
  story_refused: { status: 422, message: 'That is not a story for bedtime. Please try another idea.' },
  storyteller_unavailable: { status: 503, message: 'The storyteller cannot be reached right now. Please try again.' },
  storyteller_busy: { status: 503, message: 'The storyteller is very busy. Please try again in a minute.' },
  storyteller_silent: { status: 504, message: 'The storyteller fell silent. Please try again.' },
  storyteller_broke_off: { status: 502, message: 'The storyteller broke off in the middle. What was written is kept.' },
  storyteller_gibberish: { status: 502, message: 'The storyteller did not make sense this time. Please try again.' },
  storyteller_refused: { status: 422, message: 'The storyteller would rather not tell this one. Try another idea.' },
  storyteller_key: {
    status: 503,
    message: 'The storyteller’s key is not accepted. Whoever hosts this app can mend it.',
  },
  storyteller_credit: { status: 503, message: 'The storyteller’s account is out of credit. The host can top it up.' },
  language_not_spoken: { status: 422, message: 'The storyteller does not speak this language.' },
  voice_unavailable: { status: 503, message: 'No voice can be reached right now. You can read it aloud meanwhile.' },
  voice_busy: { status: 503, message: 'The voice is very busy. Please try again in a minute.' },
  voice_silent: { status: 504, message: 'The voice fell silent. Please try again.' },
  voice_broke_off: { status: 502, message: 'The voice broke off. Please try again.' },
  voice_gibberish: { status: 502, message: 'What the voice sent could not be played. Please try again.' },
  voice_refused: { status: 422, message: 'The voice would rather not read this aloud. Another voice may.' },
  voice_key: { status: 503, message: 'The voice’s key is not accepted. Whoever hosts this app can mend it.' },
  voice_credit: { status: 503, message: 'The voice’s account is out of credit. The host can top it up.' },
  language_not_voiced: { status: 422, message: 'No voice here speaks this language yet.' },
  narration_interrupted: { status: 503, message: 'Reading aloud was interrupted. Press Listen to go on.' },
  own_key_refused: {
    status: 422,
    message: 'Your own key for the storyteller is not accepted any more. Under Account you can replace or remove it.',
  },
  own_key_credit: {
    status: 422,
    message: 'Your own key for the storyteller is out of credit. You can top it up, or remove the key under Account.',
  },
  key_not_checked: { status: 503, message: 'The key could not be checked right now, so it was not saved.' },
  plan_limit: { status: 403, message: 'Your plan does not allow this.' },
  too_many_requests: { status: 429, message: 'That was a lot at once. Please wait a moment and try again.' },
  database_unavailable: { status: 503, message: 'Our bookshelf cannot be reached right now. Please try again.' },
  storage_unavailable: { status: 503, message: 'Our shelf of recordings cannot be reached. Please try again.' },
  storage_full: { status: 507, message: 'There is no room left for this. Whoever hosts this app can make some.' },
  connection_lost: {
    status: 503,
    message: 'We could not reach the app. Nothing is lost: please try again when you are online.',
  },
  internal: { status: 500, message: 'Something went wrong on our side. Nothing you entered is lost.' },
};

/** Field name to a sentence about it. */
export type FieldErrors = Readonly<Record<string, string>>;

type AppErrorOptions = {
  /** What a parent reads in place of the code's own sentence, where there is more to say. */
  said?: string;
  fields?: FieldErrors;
  /** Worth the same call again after a while: time-outs, overload, network. */
  isRetryable?: boolean;
  /** What the other side asked us to wait, where it did. */
  retryAfterMs?: number;
  /** The other side has begun to answer: asking again by ourselves might be paid for twice. */
  isPaidFor?: boolean;
  /** For the log only; never leaves the server. */
  cause?: unknown;
};

// Set on servers by `lib/request-context.ts`, which browsers cannot load.
const server = globalThis as typeof globalThis & { requestId?: () => string | undefined };

/** Pages, actions, routes and instrumentation are bundled apart, each with a class of its own, and share what runs. */
const BRAND: unique symbol = Symbol.for('tale-generator.AppError');

export class AppError extends Error {
  static override [Symbol.hasInstance](value: unknown): value is AppError {
    return typeof value === 'object' && value !== null && BRAND in value;
  }

  readonly [BRAND] = true;
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly fields: FieldErrors | undefined;
  readonly isRetryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly isPaidFor: boolean;
  /** What Next tells the browser of an error while a page is made: the id under which it is in the log. */
  readonly digest: string | undefined;
  readonly #said: string | undefined;

  constructor(code: ErrorCode, options: AppErrorOptions = {}) {
    super(code, { cause: options.cause });
    this.code = code;
    this.#said = options.said;
    this.fields = options.fields;
    this.isRetryable = options.isRetryable ?? false;
    this.retryAfterMs = options.retryAfterMs;
    this.isPaidFor = options.isPaidFor ?? false;
    this.digest = server.requestId?.();
  }

  /** For whoever prints it (Next does): the cause quotes what parents have typed. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `${this.stack ?? this.message} ${JSON.stringify(describeCause(this.cause))}`;
  }

  get status(): number {
    return ERRORS[this.code].status;
  }

  get parentMessage(): string {
    return this.#said ?? ERRORS[this.code].message;
  }
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERRORS, code);
}

/** Expected failures pass through; everything else becomes `internal` with its cause kept for the log. */
export function toAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('internal', { cause: error });
}

/**
 * What may be logged of an error's cause: providers' errors quote the prompt and databases' the row, so only the name,
 * the codes and the places in the code are taken.
 */
export function describeCause(cause: unknown): Record<string, unknown> {
  if (typeof cause !== 'object' || cause === null) return {};
  const code = 'code' in cause ? cause.code : undefined;
  if (!(cause instanceof Error)) return { code };
  const places = cause.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return { name: cause.name, code, places, cause: cause.cause === undefined ? undefined : describeCause(cause.cause) };
}
