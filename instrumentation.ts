/** Warms the embedded default at boot: its first request takes seconds, which a parent should not wait. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { keepContentLengths } = await import('./lib/content-length');
  keepContentLengths();
  const { warmUp } = await import('./lib/composition');
  await warmUp();
}
