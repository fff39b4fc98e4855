type Call<Result> = { result: Promise<Result>; users: number; leaving: AbortController };

const afterThisTurn = setImmediate;

/**
 * Calls under way, by key: who asks for the same meanwhile waits for the same answer. A call is aborted when the last who
 * waits for it has left.
 */
export class SharedCalls<Result> {
  readonly #calls = new Map<string, Call<Result>>();

  async join(key: string, signal: AbortSignal, call: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    signal.throwIfAborted();
    const shared = this.#calls.get(key) ?? this.#start(key, call);
    shared.users += 1;
    const left = Promise.withResolvers<never>();
    // What is on its way back at this moment was paid for: who leaves still takes it along.
    const leave = () => void afterThisTurn(() => left.reject(signal.reason));
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([shared.result, left.promise]);
    } finally {
      signal.removeEventListener('abort', leave);
      shared.users -= 1;
      if (shared.users === 0) {
        // Whoever comes now begins anew, and does not join what is being aborted.
        this.#forget(key, shared);
        shared.leaving.abort();
      }
    }
  }

  #start(key: string, call: (signal: AbortSignal) => Promise<Result>): Call<Result> {
    const leaving = new AbortController();
    const shared: Call<Result> = { result: call(leaving.signal), users: 0, leaving };
    this.#calls.set(key, shared);
    shared.result.then(
      () => this.#forget(key, shared),
      () => this.#forget(key, shared),
    );
    return shared;
  }

  #forget(key: string, shared: Call<Result>): void {
    if (this.#calls.get(key) === shared) this.#calls.delete(key);
  }
}
