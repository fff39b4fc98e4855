/**
 * At boot. Next would go on with a configuration that it cannot use and answer every request with an error, so that ends
 * the start; the rest warms the embedded default up, whose first request takes seconds that a parent should not wait.
 */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  try {
    await import('./lib/env');
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
  const { warmUp } = await import('./lib/composition');
  await warmUp();
}
