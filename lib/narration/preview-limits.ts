import { AppError } from '../errors';

const HOUR_MS = 60 * 60 * 1000;
const PAID_AN_HOUR = 30;

/** About as long as a preview takes. */
const NEXT_TRY_MS = 2000;

/**
 * What one parent may have spoken for nothing but a try: one preview at a time, and thirty paid ones an hour. In the memory
 * of this process: each of several counts by itself, and a restart begins anew.
 */
export class PreviewLimits {
  readonly #speaking = new Set<string>();
  readonly #paidAt = new Map<string, number[]>();

  /** Throws `too_many_requests`, which says when it may be tried again. `speak` tells what was paid for. */
  async within<Result>(
    parentId: string,
    isPaid: boolean,
    speak: () => Promise<{ result: Result; isBilled: boolean }>,
  ): Promise<Result> {
    if (this.#speaking.has(parentId)) throw new AppError('too_many_requests', { retryAfterMs: NEXT_TRY_MS });
    if (isPaid) this.#assertAllowed(parentId);
    this.#speaking.add(parentId);
    // What fails may have been billed all the same.
    let counts = isPaid;
    try {
      const { result, isBilled } = await speak();
      counts &&= isBilled;
      return result;
    } finally {
      this.#speaking.delete(parentId);
      if (counts) this.#paidAt.set(parentId, [...this.#paidInLastHour(parentId), Date.now()]);
    }
  }

  #assertAllowed(parentId: string): void {
    // Nobody is remembered for longer than it matters.
    for (const known of this.#paidAt.keys()) if (this.#paidInLastHour(known).length === 0) this.#paidAt.delete(known);
    const paid = this.#paidInLastHour(parentId);
    const [first = 0] = paid;
    if (paid.length < PAID_AN_HOUR) return;
    throw new AppError('too_many_requests', { retryAfterMs: first + HOUR_MS - Date.now() });
  }

  #paidInLastHour(parentId: string): number[] {
    return (this.#paidAt.get(parentId) ?? []).filter((paidAt) => paidAt > Date.now() - HOUR_MS);
  }
}
