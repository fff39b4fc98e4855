import 'server-only';

/**
 * Next would go on with a configuration that it cannot use and answer every request with an error, so that ends the start.
 * The rest is watched from the first request on, and the embedded default is warmed up: its first request takes seconds,
 * which a parent should not wait.
 */
export async function boot(): Promise<void> {
  try {
    await import('@/lib/env');
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
  const [{ keepContentLengths }, { watchRequests }, { shutDown, startTraces, warmUp }] = await Promise.all([
    import('@/lib/content-length'),
    import('@/lib/watch-requests'),
    import('@/lib/operation'),
  ]);
  keepContentLengths();
  startTraces();
  watchRequests();
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void shutDown());
  await warmUp();
}
