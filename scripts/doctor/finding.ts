/** What one check has found, in words for whoever hosts the app; never a value that is a secret. */
export type Finding = { what: string; said: string /** Only where something is wrong. */; todo?: string };

export const fine = (what: string, said: string): Finding => ({ what, said });

export const wrong = (what: string, said: string, todo: string): Finding => ({ what, said, todo });

/** Of an error only what names no values: codes, or our own sentence. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'for a reason unknown';
  const cause = error.cause instanceof Error ? error.cause : error;
  // `fetch` to a port that is closed on both kinds of address fails twice.
  const first: unknown = cause instanceof AggregateError ? cause.errors[0] : cause;
  return first instanceof Error && 'code' in first && typeof first.code === 'string' ? first.code : cause.name;
}
