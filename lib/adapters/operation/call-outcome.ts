type FailedCall = { code: string; isOwnKey?: boolean };

/** A key or a credit that a parent is to mend, not the host. */
const OF_A_KEY = /^voice_(key|credit)$/;
const REFUSED = /^(story|storyteller|voice)_refused$|^own_key_/;
/** `internal` is a failure of which nothing is known: it may be theirs. */
const FAILED = /^(storyteller|voice)_|^internal$/;

/**
 * How a call of a provider has ended, for the ratio that the alert watches: `failed` only where the provider could not be
 * had, or not with the host's key. `refused`: it answered, and what was asked or a parent's own key did not suit. `stopped`:
 * our side ended it, whether the process ends or the database is away.
 */
export function outcomeOf({ code, isOwnKey = false }: FailedCall): 'failed' | 'refused' | 'stopped' {
  if (REFUSED.test(code) || (isOwnKey && OF_A_KEY.test(code))) return 'refused';
  return FAILED.test(code) ? 'failed' : 'stopped';
}
