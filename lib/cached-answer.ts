type CachedAnswer<Answer> = {
  value: Answer;
  /** Old, since asking anew has failed. */
  isStale: boolean;
};

/**
 * `load`, asked again only after `maxAgeMs`, and once for all who wait for it. Where that fails the last answer serves on,
 * and nobody is asked for `restMs`; without one the failure is thrown. For what is the same to every parent.
 */
export function cachedAnswer<Answer>(
  load: () => Promise<Answer>,
  { maxAgeMs, restMs, now = Date.now }: { maxAgeMs: number; restMs: number; now?: () => number },
): () => Promise<CachedAnswer<Answer>> {
  let last: { value: Answer; at: number } | undefined;
  let failure: { error: unknown; at: number } | undefined;
  let loading: Promise<void> | undefined;

  const reload = async () => {
    try {
      last = { value: await load(), at: now() };
      failure = undefined;
    } catch (error) {
      failure = { error, at: now() };
    }
  };

  return async () => {
    const isFresh = last !== undefined && now() - last.at < maxAgeMs && failure === undefined;
    const isResting = failure !== undefined && now() - failure.at < restMs;
    if (!isFresh && !isResting) {
      loading ??= reload().finally(() => {
        loading = undefined;
      });
      await loading;
    }
    if (last !== undefined) return { value: last.value, isStale: failure !== undefined };
    throw failure?.error;
  };
}
