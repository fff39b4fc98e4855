import { withTimeLimit } from '../time-limit';

const never = new AbortController().signal;

/** The work of a store of recordings, or `storage_unavailable` after `limitMs`. */
export function withStoreLimit<Result>(limitMs: number, work: () => Promise<Result>): Promise<Result> {
  return withTimeLimit(limitMs, never, work, 'storage_unavailable');
}
